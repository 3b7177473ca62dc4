import type { Plan } from './plan.ts';

/** The last wave of a plan, of steps or of a restart after them; -1 where there is none. */
export function lastWave({ steps, restarts }: Pick<Plan, 'steps' | 'restarts'>): number {
	const waves = [...steps.map(({ wave }) => wave), ...restarts.map((one) => one.afterWave)];
	return Math.max(-1, ...waves);
}

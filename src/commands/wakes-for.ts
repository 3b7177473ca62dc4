import type { Goal } from '../model/goal.ts';
import type { Os } from '../model/os.ts';
import type { CollectOptions } from '../model/transcript.ts';

/** The option of a look for these goals that may start what other looks leave asleep, where one of them needs it. */
export function wakesFor(goals: readonly Goal[], os: Os): Pick<CollectOptions, 'wakes'> {
	return goals.some(({ wakes }) => wakes?.includes(os)) ? { wakes: true } : {};
}

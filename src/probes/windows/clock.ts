import { observed, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

/** What time Windows takes it to be. */
export const clock: Probe<'clock'> = {
	fact: 'clock',
	title: 'the clock',
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await machine.systemTime();
		if (answer.status !== 'observed') return withoutValue(answer, 'system time');
		const excerpt = `${Math.round(answer.value / 1000)} s since 1970`;
		return observed({ system: answer.value, hardware: null }, { source: 'system time', excerpt });
	},
};

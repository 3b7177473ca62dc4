import { observed, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

/** The rights that this process really has. */
export const accessToken: Probe<'access-token'> = {
	fact: 'access-token',
	title: 'the rights of this logon',
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await machine.accessToken();
		if (answer.status !== 'observed') return withoutValue(answer, 'access token');
		const excerpt = answer.value.elevated ? 'elevated' : 'not elevated';
		return observed(answer.value, { source: 'access token', excerpt });
	},
};

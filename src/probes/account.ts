import { observed, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

/** The account that this process acts for. */
export const account: Probe<'account'> = {
	fact: 'account',
	title: 'the account that is asking',
	appliesTo: ['linux', 'macos'],
	async observe(machine) {
		const answer = await machine.account();
		if (answer.status !== 'observed') return withoutValue(answer, 'account');
		const { name, uid } = answer.value;
		return observed(answer.value, { source: 'account', excerpt: `${name} (${uid})` });
	},
};

import { observed, withoutValue } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';

/** What the packet filter does with forwarded packets that no rule decides. */
export const forwardPolicy: Probe<'forward-policy'> = {
	fact: 'forward-policy',
	title: "the packet filter's policy for forwarded packets",
	appliesTo: ['linux'],
	async observe(machine) {
		const source = 'nf_tables, hook forward';
		const answer = await machine.forwardChains();
		if (answer.status !== 'observed') return withoutValue(answer, source);
		const words = answer.value.map(({ table, name, policy }) => `${table} ${name}: ${policy}`);
		return observed(answer.value, { source, excerpt: words.join(', ') || 'no chain' });
	},
};

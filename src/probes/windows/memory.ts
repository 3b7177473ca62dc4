import { observed, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

/** Memory of this machine. */
export const memory: Probe<'memory'> = {
	fact: 'memory',
	title: 'memory',
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await machine.memoryStatus();
		if (answer.status !== 'observed') return withoutValue(answer, 'GlobalMemoryStatusEx');
		const excerpt = `${Math.round(answer.value.totalBytes / 1024 ** 2)} MiB`;
		return observed(answer.value, { source: 'GlobalMemoryStatusEx', excerpt });
	},
};

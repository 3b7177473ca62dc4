import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

const mebibyte = 1024 ** 2;
// An engine with its runtime holds about 100 MiB and a small guest 256 MiB; own judgement.
const tightBelow = 960 * mebibyte;

/** Whether there is memory for more than the system itself. */
export const memorySize = defineCheck({
	id: 'memory-size',
	layer: 'hardware',
	severity: 'degraded',
	healthyTitle: 'There is memory for containers and guests',
	failingTitle: 'There is little memory for containers and guests',
	references: ['https://docs.k0sproject.io/stable/system-requirements/'],
	appliesTo: ['linux', 'windows'],
	needs: ['memory'],
	diagnose({ memory }) {
		if (memory === undefined) return unknown('memory was not read');
		const total = `${Math.round(memory.totalBytes / mebibyte)} MiB in all`;
		return memory.totalBytes >= tightBelow ? pass(total) : fail(total, 'add-memory');
	},
});

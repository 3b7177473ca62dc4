import { describe, expect, test } from 'vitest';
import { cpu } from '../../src/probes/cpu.ts';
import { machineWith } from '../support/machine-with.ts';

describe('cpu', () => {
	test('shows the model', async () => {
		const text = 'vendor_id\t: GenuineIntel\nmodel name\t: Xeon\nflags\t\t: fpu lm vmx\n';
		expect(await cpu.observe(machineWith({ files: { '/proc/cpuinfo': text } }))).toMatchObject({
			value: { model: 'Xeon', flags: { vmx: true } },
			evidence: [{ source: '/proc/cpuinfo', excerpt: 'Xeon' }],
		});
	});

	test('takes binary garbage for unparsable', async () => {
		const machine = machineWith({ files: { '/proc/cpuinfo': '\u0001\u0002\u0003' } });
		expect(await cpu.observe(machine)).toMatchObject({ reason: 'unparsable' });
	});
});

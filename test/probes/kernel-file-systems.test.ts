import { describe, expect, test } from 'vitest';
import { kernelFileSystems } from '../../src/probes/kernel-file-systems.ts';
import { machineWith } from '../support/machine-with.ts';

describe('kernel-file-systems', () => {
	test('reads names with and without a device', async () => {
		const files = { '/proc/filesystems': 'nodev\tproc\n\text4\nnodev\toverlay\n' };
		expect(await kernelFileSystems.observe(machineWith({ files }))).toMatchObject({
			value: { names: ['proc', 'ext4', 'overlay'] },
			evidence: [{ excerpt: 'overlay is offered' }],
		});
	});

	test('takes an empty list for unparsable: every kernel has some', async () => {
		const machine = machineWith({ files: { '/proc/filesystems': '' } });
		expect(await kernelFileSystems.observe(machine)).toMatchObject({ reason: 'unparsable' });
	});
});

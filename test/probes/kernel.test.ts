import { describe, expect, test } from 'vitest';
import { kernel } from '../../src/probes/kernel.ts';
import { machineWith } from '../support/machine-with.ts';

const path = '/proc/sys/kernel/osrelease';

describe('kernel', () => {
	test('reads the release without its line end', async () => {
		const machine = machineWith({ files: { [path]: '6.1.0-44-amd64\n' } });
		expect(await kernel.observe(machine)).toMatchObject({ value: { release: '6.1.0-44-amd64' } });
	});

	test('takes garbage for no release', async () => {
		const machine = machineWith({ files: { [path]: '\u0000\u0001' } });
		expect(await kernel.observe(machine)).toMatchObject({ reason: 'unparsable' });
	});
});

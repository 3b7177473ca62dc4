import { describe, expect, test } from 'vitest';
import { operatingSystem } from '../../src/probes/operating-system.ts';
import { answering, denied, machineWith } from '../support/machine-with.ts';

const text = 'ID=alpine\nVERSION_ID=3.20\n';

describe('operating-system', () => {
	test('reads /etc/os-release', async () => {
		const machine = machineWith({ files: { '/etc/os-release': text } });
		expect(await operatingSystem.observe(machine)).toMatchObject({ value: { id: 'alpine' } });
	});

	test('falls back to /usr/lib/os-release only where the first is not there', async () => {
		const machine = machineWith({ files: { '/usr/lib/os-release': text } });
		expect(await operatingSystem.observe(machine)).toMatchObject({ value: { id: 'alpine' } });
		const closed = answering(machine, 'readFile', denied, '/etc/os-release');
		expect(await operatingSystem.observe(closed)).toMatchObject({ reason: 'access-denied' });
	});
});

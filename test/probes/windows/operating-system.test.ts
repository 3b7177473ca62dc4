import { expect, test } from 'vitest';
import { operatingSystem } from '../../../src/probes/windows/operating-system.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

test('Windows is named by its build, not by what the registry calls it', async () => {
	expect(await operatingSystem.observe(windowsWith())).toMatchObject({
		value: { id: 'windows', title: 'Windows 11 23H2 Pro, build 22631.3593', version: '22631' },
	});
	const closed = answering(windowsWith(), 'windowsVersion', denied);
	expect(await operatingSystem.observe(closed)).toMatchObject({ reason: 'access-denied' });
});

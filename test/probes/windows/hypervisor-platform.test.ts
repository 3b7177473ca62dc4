import { expect, test } from 'vitest';
import { hypervisorPlatform } from '../../../src/probes/windows/hypervisor-platform.ts';
import { windowsWith } from '../../support/windows-with.ts';

test('the platform for programs says whether a hypervisor runs, or is not installed', async () => {
	const told = (isRunning: boolean) =>
		hypervisorPlatform.observe(windowsWith({ windows: { hypervisorPlatform: isRunning } }));
	expect(await told(true)).toMatchObject({ value: { isRunning: true } });
	expect(await told(false)).toMatchObject({ value: { isRunning: false } });
	expect((await hypervisorPlatform.observe(windowsWith())).status).toBe('absent');
});

import { expect, test } from 'vitest';
import { deviceGuard } from '../../../src/probes/windows/device-guard.ts';
import { windowsWith } from '../../support/windows-with.ts';

const told = (answer: unknown) =>
	deviceGuard.observe(windowsWith({ windows: { queries: { 'device-guard': answer } } }));

test('virtualization-based security is told, refused or not understood', async () => {
	expect(await told([{ VirtualizationBasedSecurityStatus: 2 }])).toMatchObject({
		value: { status: 'running', running: [] },
	});
	expect(await told('x')).toMatchObject({ reason: 'unparsable' });
	expect(await deviceGuard.observe(windowsWith())).toMatchObject({ reason: 'access-denied' });
});

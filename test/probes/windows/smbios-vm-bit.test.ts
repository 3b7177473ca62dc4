import { expect, test } from 'vitest';
import { smbiosVmBit } from '../../../src/probes/windows/smbios-vm-bit.ts';
import { answering, denied } from '../../support/machine-with.ts';
import { windowsWith } from '../../support/windows-with.ts';

test("the firmware's bit is told, or that there is none", async () => {
	expect(await smbiosVmBit.observe(windowsWith())).toMatchObject({ value: false });
	const old = answering(windowsWith(), 'smbiosTables', { status: 'observed', value: '' });
	expect((await smbiosVmBit.observe(old)).status).toBe('absent');
	const closed = answering(windowsWith(), 'smbiosTables', denied);
	expect(await smbiosVmBit.observe(closed)).toMatchObject({ reason: 'access-denied' });
});

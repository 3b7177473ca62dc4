import { describe, expect, test } from 'vitest';
import { smbiosVmBit } from '../../src/probes/smbios-vm-bit.ts';
import { machineWith } from '../support/machine-with.ts';

const entry = '/sys/firmware/dmi/entries/0-0/raw';
const raw = (byte: number): string => `${'\u0001'.repeat(19)}${String.fromCharCode(byte)}\u0000`;

describe('smbios-vm-bit', () => {
	test.each([
		[0x1c, true],
		[0x0c, false],
	])('reads bit 4 of byte 19 (%i)', async (byte, value) => {
		const machine = machineWith({ files: { [entry]: raw(byte) } });
		expect(await smbiosVmBit.observe(machine)).toMatchObject({ status: 'observed', value });
	});

	test('calls an entry that is too short unparsable', async () => {
		const machine = machineWith({ files: { [entry]: '\u0000\u0001' } });
		expect(await smbiosVmBit.observe(machine)).toMatchObject({ reason: 'unparsable' });
	});

	test('does not take "not allowed" for a clear bit', async () => {
		const machine = machineWith({ files: { [entry]: raw(0x1c) }, forbidden: [entry] });
		expect(await smbiosVmBit.observe(machine)).toMatchObject({ reason: 'access-denied' });
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAcpiTable } from '../../src/parsers/acpi-table.ts';

function table(signature: string, oemId: string, oemTableId: string, length = 36): Uint8Array {
	const bytes = new Uint8Array(length);
	const put = (text: string, at: number): void =>
		bytes.set(
			[...text].map((c) => c.charCodeAt(0)),
			at,
		);
	put(signature, 0);
	put(oemId, 10);
	put(oemTableId, 16);
	return bytes;
}

describe('parseAcpiTable', () => {
	test('reads the header without its padding', () => {
		expect(parseAcpiTable(table('DSDT', 'VBOX  ', 'VBOXBIOS'))).toEqual({
			signature: 'DSDT',
			oemId: 'VBOX',
			oemTableId: 'VBOXBIOS',
			hypervisorVendor: null,
		});
	});

	test('reads the hypervisor vendor identity of the FADT', () => {
		const bytes = table('FACP', 'FIRECK', 'FCVMFADT', 276);
		bytes.set(
			[...'FIRECKVM'].map((c) => c.charCodeAt(0)),
			268,
		);
		expect(parseAcpiTable(bytes)?.hypervisorVendor).toBe('FIRECKVM');
	});

	test('has no vendor where a short FADT ends before it', () => {
		expect(parseAcpiTable(table('FACP', 'BOCHS ', 'BXPCFACP', 244))?.hypervisorVendor).toBeNull();
	});

	test('answers null for bytes that are too few or no text', () => {
		expect(parseAcpiTable(new Uint8Array(20))).toBeNull();
		expect(parseAcpiTable(new Uint8Array(40).fill(0xff))).toBeNull();
	});

	test('never throws, whatever the bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void parseAcpiTable(bytes)),
		);
	});
});

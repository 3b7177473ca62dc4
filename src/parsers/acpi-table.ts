import type { AcpiTable } from '../model/facts.ts';

// ACPI 6.5, section 5.2.6 (header) and table 5.9 (FADT): https://uefi.org/specs/ACPI/6.5/
const headerBytes = 36;
const hypervisorVendorOffset = 268;

function textAt(bytes: Uint8Array, offset: number, length: number): string {
	const text = String.fromCharCode(...bytes.subarray(offset, offset + length));
	return text.replace(/[\0 ]+$/, '');
}

/** The header of an ACPI table from its first bytes; null when they hold no printable header. */
export function parseAcpiTable(bytes: Uint8Array): AcpiTable | null {
	if (bytes.length < headerBytes) return null;
	const signature = textAt(bytes, 0, 4);
	const oemId = textAt(bytes, 10, 6);
	const oemTableId = textAt(bytes, 16, 8);
	if (!/^[A-Z0-9_!]{4}$/.test(signature) || /[^ -~]/.test(oemId + oemTableId)) return null;
	const vendor =
		signature === 'FACP' && bytes.length >= hypervisorVendorOffset + 8
			? textAt(bytes, hypervisorVendorOffset, 8)
			: '';
	return {
		signature,
		oemId,
		oemTableId,
		hypervisorVendor: /^[ -~]+$/.test(vendor) ? vendor : null,
	};
}

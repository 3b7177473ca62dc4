import { describe, expect, test } from 'vitest';
import { parseFirmwarePrintout } from '../../src/parsers/firmware-printout.ts';

const table = (more: string): string => `# dmidecode 3.4
Handle 0x0000, DMI type 0, 24 bytes
BIOS Information
	Vendor: SeaBIOS
	Version: 1.16.2
	Characteristics:
		Targeted content distribution is supported
${more}
Handle 0x0100, DMI type 1, 27 bytes
System Information
	Manufacturer: QEMU
	Product Name: Standard PC (Q35 + ICH9, 2009)
`;

describe('what was printed of the firmware', () => {
	test('by dmidecode', () => {
		expect(parseFirmwarePrintout(table('\t\tSystem is a virtual machine'))).toEqual({
			fields: {
				...{ bios_vendor: 'SeaBIOS', bios_version: '1.16.2', sys_vendor: 'QEMU' },
				product_name: 'Standard PC (Q35 + ICH9, 2009)',
			},
			vmBit: true,
		});
		expect(parseFirmwarePrintout(table(''))?.vmBit).toBe(false);
		expect(parseFirmwarePrintout(table('').replace('Characteristics', 'Size'))?.vmBit).toBeNull();
	});

	test('of its folder', () => {
		const text =
			'/sys/class/dmi/id/sys_vendor:innotek GmbH\n/sys/class/dmi/id/product_name:VirtualBox\n/sys/class/dmi/id/uevent:x\n';
		expect(parseFirmwarePrintout(text)).toEqual({
			fields: { sys_vendor: 'innotek GmbH', product_name: 'VirtualBox' },
			vmBit: null,
		});
		expect(parseFirmwarePrintout('sys_vendor: QEMU')?.fields).toEqual({ sys_vendor: 'QEMU' });
	});

	test('is in no other text', () => {
		expect(parseFirmwarePrintout('Manufacturer: QEMU\nvendor: x')).toBeNull();
	});
});

import { describe, expect, test } from 'vitest';
import { parseWindowsFirmware } from '../../src/parsers/windows-firmware.ts';

describe("the firmware's words in Windows' texts", () => {
	test('come from CIM', () => {
		expect(
			parseWindowsFirmware({ Manufacturer: 'VMware, Inc.', Model: 'VMware20,1', SerialNumber: '' }),
		).toEqual({ sys_vendor: 'VMware, Inc.', product_name: 'VMware20,1' });
	});

	test('come from whole values of systeminfo, in any language', () => {
		const text =
			'Fabricante del sistema operativo:          Microsoft Corporation\nFabricante del sistema:                    innotek GmbH\nModelo del sistema:                        VirtualBox\n';
		expect(parseWindowsFirmware({}, text)).toEqual({
			sys_vendor: 'innotek GmbH',
			product_name: 'VirtualBox',
		});
	});

	test('are Microsoft only beside its machine', () => {
		const maker = 'OS Manufacturer:           Microsoft Corporation\n';
		expect(parseWindowsFirmware({}, maker)).toBeUndefined();
		expect(
			parseWindowsFirmware({}, `${maker}System Model:              Virtual Machine\n`),
		).toEqual({
			sys_vendor: 'Microsoft Corporation',
			product_name: 'Virtual Machine',
		});
	});

	test('never come from the adapters of an outer host', () => {
		const text =
			'           [05]: VMware Virtual Ethernet Adapter for VMnet18\n      连接名:      VMware Network Adapter VMnet18\n     [03]: VirtualBox Host-Only Ethernet Adapter\n';
		expect(parseWindowsFirmware({}, text)).toBeUndefined();
	});
});

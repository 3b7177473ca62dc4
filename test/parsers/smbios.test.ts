import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smbiosBytes } from '../../src/machines/simulated/smbios-bytes.ts';
import { parseSmbios } from '../../src/parsers/smbios.ts';

describe("the firmware's tables", () => {
	test('give back the words that are in them', () => {
		const fields = {
			bios_vendor: 'innotek GmbH',
			bios_version: 'VirtualBox',
			sys_vendor: 'innotek GmbH',
			product_name: 'VirtualBox',
			board_vendor: 'Oracle Corporation',
			chassis_asset_tag: '7783-7084-3265-9085-8269-3286-77',
		};
		expect(parseSmbios(smbiosBytes(fields))).toEqual({ fields, virtualMachine: false });
	});

	test('say whether this is a virtual machine', () => {
		const bytes = Uint8Array.from(atob(smbiosBytes({})), (sign) => sign.charCodeAt(0));
		bytes[8 + 0x13] = 0x10;
		expect(parseSmbios(btoa(String.fromCharCode(...bytes))).virtualMachine).toBe(true);
	});

	test('may be empty, cut or damaged', () => {
		expect(parseSmbios('')).toEqual({ fields: {}, virtualMachine: null });
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				parseSmbios(btoa(String.fromCharCode(...bytes)));
			}),
		);
	});
});

import { describe, expect, test } from 'vitest';
import { parseComputerProperties } from '../../src/parsers/computer-properties.ts';

describe('properties that PowerShell printed', () => {
	test('as a list', () => {
		const text =
			'CsManufacturer                    : VMware, Inc.\nHyperVisorPresent                 : True\nHyperVRequirementVMMonitorModeExtensions :\nTimeZone : x\n';
		expect(parseComputerProperties(text)).toEqual({
			CsManufacturer: 'VMware, Inc.',
			HyperVisorPresent: 'True',
		});
	});

	test('as JSON', () => {
		expect(
			parseComputerProperties('    "OsBuildNumber":  "17763",\n    "CsModel":  "VirtualBox",'),
		).toEqual({
			OsBuildNumber: '17763',
			CsModel: 'VirtualBox',
		});
	});

	test('of one class, whose maker is the machine’s or the firmware’s', () => {
		const system =
			'HypervisorPresent  : True\nManufacturer       : innotek GmbH\nModel              : VirtualBox\n';
		expect(parseComputerProperties(system)).toMatchObject({
			CsManufacturer: 'innotek GmbH',
			CsModel: 'VirtualBox',
		});
		const firmware = 'SMBIOSBIOSVersion : VirtualBox\nManufacturer      : innotek GmbH\n';
		expect(parseComputerProperties(firmware)).toEqual({
			SMBIOSBIOSVersion: 'VirtualBox',
			BiosManufacturer: 'innotek GmbH',
		});
	});

	test('of two makers in one text takes none', () => {
		const text = 'HypervisorPresent : True\nManufacturer : Dell\nModel : X\nManufacturer : Intel\n';
		expect(parseComputerProperties(text)).toEqual({ HypervisorPresent: 'True' });
	});

	test('are in no other text', () => {
		expect(parseComputerProperties('Version : 3\nBuildNumber : 4\n')).toBeNull();
	});
});

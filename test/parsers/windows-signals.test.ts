import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWindowsSignals } from '../../src/parsers/windows-signals.ts';

describe('signals of Windows', () => {
	test('are none where none is given', () => {
		expect(parseWindowsSignals({ arch: 'x86_64' })).toEqual({});
	});

	test('join classes, and keep apart what is called the same in several', () => {
		const cim = {
			Win32_ComputerSystem: { HypervisorPresent: true, Manufacturer: 'Dell Inc.', Model: 'XPS' },
			Win32_BIOS: { Manufacturer: 'American Megatrends Inc.', Version: '10.0.19045' },
			Win32_Processor: [{ Manufacturer: 'GenuineIntel', VMMonitorModeExtensions: false }],
			Win32_OperatingSystem: { Version: '10.0.22631' },
		};
		expect(parseWindowsSignals({ cim })).toMatchObject({
			windows: { build: 22631, hypervisorPresent: true, vmMonitorModeExtensions: false },
			dmi: {
				sys_vendor: 'Dell Inc.',
				product_name: 'XPS',
				bios_vendor: 'American Megatrends Inc.',
			},
		});
	});

	test('may be printed lists and keys of the registry', () => {
		expect(
			parseWindowsSignals({
				getComputerInfo: 'HyperVisorPresent : False\n',
				registry: { 'HKLM\\SOFTWARE\\x': { EditionID: 'Core', CurrentBuildNumber: '26100' } },
			}).windows,
		).toMatchObject({ hypervisorPresent: false, editionClass: 'home', build: 26100 });
	});

	test('take the build from DISM and WSL where nothing better tells, and the services that run', () => {
		const printed = {
			dismHeader: 'Version: 10.0.19041.844\n\nImage Version: 10.0.19045.3803\n',
			services: 'Running  VMTools            VMware Tools\n',
		};
		expect(parseWindowsSignals(printed)).toMatchObject({
			windows: { build: 19045 },
			windows_services: ['VMTools'],
		});
		const better = { ...printed, systeminfo: 'OS Version:   10.0.22631 N/A Build 22631\n' };
		expect(parseWindowsSignals(better).windows?.build).toBe(22631);
	});

	test('state nothing where the text has nothing that the answer has a place for', () => {
		const { windows } = parseWindowsSignals({ bcdedit: 'hypervisorlaunchtype    Auto\n' });
		expect(Object.values(windows ?? {})).toEqual(Array(8).fill(null));
	});

	test('of any shape never throw', () => {
		const shape = fc.record({
			systeminfo: fc.jsonValue(),
			cim: fc.jsonValue(),
			getComputerInfo: fc.jsonValue(),
			registry: fc.jsonValue(),
			msinfo32: fc.jsonValue(),
			language: fc.jsonValue(),
			services: fc.jsonValue(),
			dismHeader: fc.jsonValue(),
			wslVersionOutput: fc.jsonValue(),
		});
		fc.assert(fc.property(shape, (inputs) => void parseWindowsSignals(inputs)));
	});
});

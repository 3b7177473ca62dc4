import { expect, test } from 'vitest';
import { parseProcessorFlags } from '../../src/parsers/processor-flags.ts';

test('named flags are complete only when the record says so', () => {
	expect(parseProcessorFlags({ cpuinfo_flags: ['vmx'] })).toMatchObject({
		cpuinfo_flags: ['vmx'],
		cpuinfo_flags_known: false,
	});
	expect(
		parseProcessorFlags({ cpuinfo_flags: 'vmx hypervisor', cpuinfo_flags_known: true }),
	).toMatchObject({ cpuinfo_flags: ['vmx', 'hypervisor'], cpuinfo_flags_known: true });
	expect(
		parseProcessorFlags({ cpuinfo_flags: [], cpuinfo_flags_known: true }).cpuinfo_flags,
	).toEqual([]);
});

test('a copy of /proc/cpuinfo and CPUID registers are complete', () => {
	expect(parseProcessorFlags({}, 'processor\t: 0\nflags\t\t: fpu svm hypervisor\n')).toMatchObject({
		cpuinfo_flags: ['svm', 'hypervisor'],
		cpuinfo_flags_known: true,
	});
	const cpuid = { '0x1.ecx': '0x80000000', '0x80000001.ecx': '0x0' };
	expect(parseProcessorFlags({ cpuid })).toMatchObject({
		cpuinfo_flags: ['hypervisor'],
		cpuinfo_flags_known: true,
	});
});

test('a text without a line of flags leaves them unknown', () => {
	expect(parseProcessorFlags({}, 'Features\t: fp asimd\n')).not.toHaveProperty('cpuinfo_flags');
});

test('a vendor that is given comes before the registers, without its padding', () => {
	expect(
		parseProcessorFlags({ hypervisor_cpuid_vendor: 'KVMKVMKVM\0\0\0' }).hypervisor_cpuid_vendor,
	).toBe('KVMKVMKVM');
});

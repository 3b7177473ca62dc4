import { expect, test } from 'vitest';
import { parseCpuidRegisters } from '../../src/parsers/cpuid-registers.ts';

test('brings every spelling of a register into one', () => {
	expect(
		parseCpuidRegisters({ '40000003.EBX': '2BB9FF', '0x00000001.ecx': '0x80000020', nonsense: '1' })
			.cpuid,
	).toEqual({ '0x40000003.ebx': '0x2bb9ff', '0x1.ecx': '0x80000020' });
});

test('spells the vendor out of the three registers of its leaf', () => {
	// KVMKVMKVM: 0x4b4d564b 0x564b4d56 0x4d
	const vendor = {
		'0x40000000.ebx': '0x4b4d564b',
		'0x40000000.ecx': '0x564b4d56',
		'0x40000000.edx': '0x4d',
	};
	expect(parseCpuidRegisters(vendor).hypervisor_cpuid_vendor).toBe('KVMKVMKVM');
	const second = Object.fromEntries(
		Object.entries(vendor).map(([name, value]) => [name.replace('0000.', '0100.'), value]),
	);
	expect(parseCpuidRegisters(second).cpuid['0x40000100.vendor']).toBe('KVMKVMKVM');
	expect(parseCpuidRegisters({ '0x40000000.ebx': '0x1' })).not.toHaveProperty(
		'hypervisor_cpuid_vendor',
	);
});

test('reads the three flags only where both leaves are there', () => {
	expect(parseCpuidRegisters({ '0x1.ecx': '0x80000020', '0x80000001.ecx': '0x0' }).flags).toEqual([
		'vmx',
		'hypervisor',
	]);
	expect(parseCpuidRegisters({ '0x1.ecx': '0x0', '0x80000001.ecx': '0x4' }).flags).toEqual(['svm']);
	expect(parseCpuidRegisters({ '0x1.ecx': '0x80000020' })).not.toHaveProperty('flags');
});

import { describe, expect, test } from 'vitest';
import { cpuidVendors } from '../../src/knowledge/cpuid-vendors.ts';
import { hypervisorTitles } from '../../src/knowledge/titles.ts';

describe('CPUID vendors', () => {
	test.each(cpuidVendors)('$vendor is one that a leaf can hold, with a source', (row) => {
		expect(row.vendor).toMatch(/^[\x20-\x7e]{1,12}$/);
		expect(hypervisorTitles).toHaveProperty(row.hypervisor);
		expect(row.source).toMatch(/^https:\/\/\S+( \(.+\))?$/);
	});

	test('name nothing twice', () => {
		expect(new Set(cpuidVendors.map(({ vendor }) => vendor)).size).toBe(cpuidVendors.length);
	});

	test('never say that a machine is physical or not known', () => {
		const said = cpuidVendors.map(({ hypervisor }) => hypervisor);
		expect(said).not.toContain('none');
		expect(said).not.toContain('unknown');
	});

	test.each([
		['KVMKVMKVM', 'kvm'],
		['TCGTCGTCGTCG', 'qemu'],
		['Microsoft Hv', 'hyperv'],
		['VBoxVBoxVBox', 'virtualbox'],
		['QNXQVMBSQG', 'unknown-vm'],
	])('%s is %s', (vendor, hypervisor) => {
		expect(cpuidVendors.find((row) => row.vendor === vendor)?.hypervisor).toBe(hypervisor);
	});
});

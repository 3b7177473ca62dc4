import { expect, test } from 'vitest';
import { processorClaims } from '../../src/derive/processor-claims.ts';
import type { Signals } from '../../src/model/signals.ts';

const said = (signals: Signals) =>
	processorClaims(signals).map(({ hypervisor, role }) => `${hypervisor} ${role}`);

test.each([
	[{ cpu_model: 'QEMU Virtual CPU version 2.5+' }, 'qemu guest'],
	[{ cpu_model: 'Common KVM processor' }, 'kvm guest'],
	[{ cpu_vendor: 'User Mode Linux' }, 'uml guest'],
	[{ cpuinfo_machine: 'CHRP IBM pSeries (emulated by qemu)' }, 'kvm guest'],
	[{ cpuinfo_machine: 'CHRP IBM,8286-42A' }, 'powervm guest'],
	[{ cpuinfo_machine: 'PowerNV 8335-GTA' }, 'none physical'],
])('%o says %s', (signals: Signals, expected) => {
	expect(said(signals)).toEqual([expected]);
});

test('a model that a physical machine has claims nothing', () => {
	expect(said({ cpu_vendor: 'GenuineIntel', cpu_model: 'Intel(R) Xeon(R) Gold 6140 CPU' })).toEqual(
		[],
	);
});

test('CreatePartitions alone, or the bits of another vendor, make no root partition', () => {
	const hyperv = { hypervisor_cpuid_vendor: 'Microsoft Hv' };
	expect(said({ ...hyperv, cpuid: { '0x40000003.ebx': '0x1001' } })).toContain('hyperv host');
	expect(said({ ...hyperv, cpuid: { '0x40000003.ebx': '0x1' } })).toEqual(['hyperv guest']);
	expect(
		said({ hypervisor_cpuid_vendor: 'KVMKVMKVM', cpuid: { '0x40000003.ebx': '0x1001' } }),
	).toEqual(['kvm guest']);
});

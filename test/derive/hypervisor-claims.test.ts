import { describe, expect, test } from 'vitest';
import { hypervisorClaims } from '../../src/derive/hypervisor-claims.ts';
import type { Signals } from '../../src/model/signals.ts';

const said = (signals: Signals): readonly string[] =>
	hypervisorClaims(signals).map(
		({ hypervisor, role, signal }) => `${signal}: ${hypervisor} ${role}`,
	);

describe('hypervisorClaims', () => {
	test('says nothing where nothing was seen', () => {
		expect(hypervisorClaims({})).toEqual([]);
		expect(
			hypervisorClaims({ dmi: {}, cpuinfo_flags: [], files: {}, acpi: {}, cpuid: {} }),
		).toEqual([]);
	});

	test('puts firmware before CPUID: a VirtualBox guest shows KVMKVMKVM', () => {
		expect(
			said({
				dmi: { product_name: 'VirtualBox' },
				hypervisor_cpuid_vendor: 'KVMKVMKVM',
				cpuinfo_flags: ['hypervisor'],
			}),
		).toEqual([
			'DMI product_name: virtualbox guest',
			'CPUID 0x40000000: kvm guest',
			'CPUID hypervisor bit: unknown-vm guest',
		]);
	});

	test('puts the second leaf before the first, and both before the board that QEMU draws', () => {
		expect(
			said({
				dmi: { sys_vendor: 'QEMU' },
				hypervisor_cpuid_vendor: 'Microsoft Hv',
				cpuid: { '0x40000100.vendor': 'KVMKVMKVM' },
			}),
		).toEqual([
			'CPUID 0x40000100: kvm guest',
			'CPUID 0x40000000: hyperv guest',
			'DMI sys_vendor: qemu guest',
		]);
	});

	test('calls a vendor that nobody knows some VM, weaker than any name', () => {
		expect(hypervisorClaims({ hypervisor_cpuid_vendor: 'NeverHeardOf' })).toEqual([
			{
				hypervisor: 'unknown-vm',
				role: 'guest',
				rank: 30,
				signal: 'CPUID 0x40000000',
				value: 'NeverHeardOf',
			},
		]);
	});

	test('takes an empty vendor for no leaf at all', () => {
		expect(hypervisorClaims({ hypervisor_cpuid_vendor: '' })).toEqual([]);
	});

	test('shows every field of a rule that rests on two', () => {
		const dmi = { sys_vendor: 'Microsoft Corporation', product_name: 'Virtual Machine' };
		expect(hypervisorClaims({ dmi })[0]).toMatchObject({
			signal: 'DMI sys_vendor, product_name',
			value: 'Microsoft Corporation / Virtual Machine',
		});
	});

	test('knows Firecracker and VirtualBox by the author of their ACPI tables, and no other', () => {
		expect(said({ acpi: { FACP: 'FIRECK' } })).toEqual(['ACPI FACP OEM id: firecracker guest']);
		expect(said({ acpi: { FACP: 'ALASKA', DSDT: 'VBOX' } })).toEqual([
			'ACPI DSDT OEM id: virtualbox guest',
		]);
		expect(said({ acpi: { FACP: 'ALASKA' } })).toEqual([]);
	});

	test('takes a cleared SMBIOS bit for no claim', () => {
		expect(said({ dmi: { smbios_vm_bit: '0' } })).toEqual([]);
		expect(said({ dmi: { smbios_vm_bit: '1' } })).toEqual([
			'SMBIOS virtual-machine bit: unknown-vm guest',
		]);
	});
});

import { describe, expect, test } from 'vitest';
import { signalsFromClaims } from '../../src/derive/signals-from-claims.ts';
import type { TextValue } from '../../src/model/loose-texts.ts';

const signalsOf = (told: Readonly<Record<string, TextValue>>) =>
	signalsFromClaims(new Map(Object.entries(told)));

describe('signals from what texts claim', () => {
	test('of Windows: what was stated, services that run, and the firmware', () => {
		expect(
			signalsOf({
				hypervisorPresent: true,
				'runs.VMTools': true,
				'dmi.sys_vendor': 'VMware, Inc.',
			}),
		).toEqual({
			windows: {
				...{ build: null, editionClass: null, lang: null, hypervisorPresent: true, slat: null },
				...{ virtualizationFirmwareEnabled: null, vmMonitorModeExtensions: null },
				dataExecutionPrevention: null,
			},
			windows_services: ['VMTools'],
			dmi: { sys_vendor: 'VMware, Inc.' },
		});
	});

	test('of Linux: in the words of the programs that printed them', () => {
		expect(
			signalsOf({
				...{ 'lscpu.hypervisor': 'KVM', 'lscpu.itlb': 'KVM: Mitigation: VMX unsupported' },
				...{ 'kernel-log.firmware': 'QEMU Standard PC', 'kernel-log.hypervisor': 'KVM' },
				...{ 'detect-virt': 'kvm', 'virt-what': 'kvm\naws', 'dmi.sys_vendor': 'QEMU', vmBit: true },
				...{ 'flag.vmx': false, 'flag.svm': true, 'flag.hypervisor': true },
			}),
		).toEqual({
			lscpu: 'Hypervisor vendor: KVM',
			vulnerabilities: 'KVM: Mitigation: VMX unsupported',
			dmesg: 'DMI: QEMU Standard PC\nHypervisor detected: KVM',
			systemd_detect_virt: 'kvm',
			virt_what: 'kvm\naws',
			dmi: { sys_vendor: 'QEMU', smbios_vm_bit: '1' },
			cpuinfo_flags: ['svm', 'hypervisor'],
		});
	});

	test('flags that are not all known are none', () => {
		expect(signalsOf({ 'flag.vmx': true })).toEqual({});
	});
});

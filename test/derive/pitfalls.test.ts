import { describe, expect, test } from 'vitest';
import { identify } from '../../src/derive/identify.ts';
import { nestedExposure } from '../../src/derive/nested-exposure.ts';
import type { Signals } from '../../src/model/signals.ts';
import type { WindowsStatement } from '../../src/model/windows-statement.ts';

// Every order and every pitfall that captures of real machines showed, each named after itself.

const seen = (signals: Signals) => {
	const identity = identify(signals);
	const { machine, container, cloud } = identity;
	return {
		machine: machine.id,
		role: machine.role,
		container: container.id,
		cloud: cloud.id,
		exposed: nestedExposure(signals, identity),
	};
};
const guest = { cpuinfo_flags: ['hypervisor'] };
const physical = { cpuinfo_flags: ['vmx'] };

describe('precedence', () => {
	test('the container comes first and apart: it sees the DMI, CPUID and flags of its machine', () => {
		const dmi = { sys_vendor: 'VMware, Inc.', product_name: 'VMware7,1' };
		const files = { '/run/systemd/container': 'podman' };
		expect(seen({ ...guest, dmi, files, hypervisor_cpuid_vendor: 'VMwareVMware' })).toMatchObject({
			container: 'podman',
			machine: 'vmware',
		});
	});

	test('WSL comes before Hyper-V, in any case of the kernel name', () => {
		for (const release of ['4.4.0-19041-Microsoft', '5.10.16.3-microsoft-standard-WSL2']) {
			const files = { '/proc/sys/kernel/osrelease': release };
			expect(seen({ files, hypervisor_cpuid_vendor: 'Microsoft Hv' }).machine).toBe('wsl');
		}
		expect(seen({ files: { '/run/WSL': '@exists' } }).machine).toBe('wsl');
	});

	test.each([
		['virtualbox', { sys_vendor: 'innotek GmbH', product_name: 'VirtualBox' }],
		[
			'parallels',
			{ sys_vendor: 'Parallels International GmbH.', product_name: 'Parallels Virtual Platform' },
		],
		['kvm', { sys_vendor: 'Amazon EC2', product_name: 'm5.large' }],
		['kvm', { sys_vendor: 'Google', product_name: 'Google Compute Engine' }],
		['xen', { sys_vendor: 'Xen', product_name: 'HVM domU' }],
		['nutanix', { sys_vendor: 'Nutanix', product_name: 'AHV' }],
		['kvm', { sys_vendor: 'KubeVirt', product_name: 'None' }],
	])('DMI pairs come before CPUID: %s', (id, dmi) => {
		for (const vendor of ['KVMKVMKVM', 'Microsoft Hv'])
			expect(seen({ ...guest, dmi, hypervisor_cpuid_vendor: vendor }).machine).toBe(id);
	});

	test('OpenStack drives other hypervisors too: a name of their own in CPUID comes before it', () => {
		const dmi = { sys_vendor: 'OpenStack Foundation', product_name: 'OpenStack Nova' };
		expect(seen({ dmi })).toMatchObject({ machine: 'kvm', cloud: 'openstack' });
		expect(seen({ dmi, hypervisor_cpuid_vendor: 'TCGTCGTCGTCG' }).machine).toBe('qemu');
		expect(seen({ dmi, hypervisor_cpuid_vendor: 'XenVMMXenVMM' }).machine).toBe('xen');
	});

	test('the control domain of Xen comes before everything that says guest', () => {
		const dmi = { sys_vendor: 'Dell Inc.', product_name: 'PowerEdge R740' };
		for (const files of [
			{ '/proc/xen/capabilities': 'control_d\n', '/sys/hypervisor/type': 'xen' },
			{ '/sys/hypervisor/properties/features': '00002f05', '/sys/hypervisor/type': 'xen' },
		]) {
			expect(seen({ dmi, files, hypervisor_cpuid_vendor: 'XenVMMXenVMM' })).toMatchObject({
				machine: 'xen',
				role: 'host',
				exposed: null,
			});
		}
		const files = {
			'/sys/hypervisor/properties/features': '000020f5',
			'/sys/hypervisor/type': 'xen',
		};
		expect(seen({ files })).toMatchObject({ machine: 'xen', role: 'guest' });
	});

	test('CPUID 0x40000100 comes before 0x40000000 where the latter says Microsoft Hv', () => {
		const cpuid = { '0x40000100.vendor': 'KVMKVMKVM' };
		expect(seen({ hypervisor_cpuid_vendor: 'Microsoft Hv', cpuid }).machine).toBe('kvm');
	});

	test('Microsoft Hv with CreatePartitions and CpuManagement is the outer host itself', () => {
		for (const ebx of ['0x002bb9ff', '0x000039ff']) {
			const cpuid = { '0x40000003.ebx': ebx };
			expect(seen({ ...guest, hypervisor_cpuid_vendor: 'Microsoft Hv', cpuid })).toMatchObject({
				machine: 'hyperv',
				role: 'host',
				exposed: null,
			});
		}
	});

	test.each([
		['SMBIOS bit', { dmi: { smbios_vm_bit: '1' } }],
		['hypervisor flag', guest],
		['virtio device', { pci_ids: ['8086:1237', '1af4:1000'] }],
	])('the %s says no more than some VM', (_, signals: Signals) => {
		expect(seen(signals)).toMatchObject({ machine: 'unknown-vm', role: 'guest' });
	});

	test.each([
		'Microsoft Corporation',
		'Google',
		'Oracle Corporation',
		'Hetzner',
		'Nutanix',
		'Red Hat',
		'Alibaba Cloud',
	])('a vendor alone is never enough: %s', (sys_vendor) => {
		expect(seen({ ...physical, dmi: { sys_vendor, product_name: 'X1' } })).toMatchObject({
			machine: 'none',
			role: 'physical',
		});
	});

	test('a cloud is an attribute beside the hypervisor, and metal of a cloud has none', () => {
		const dmi = { sys_vendor: 'Amazon EC2', product_name: 'i3.metal' };
		expect(seen({ ...physical, dmi })).toEqual({
			machine: 'none',
			role: 'physical',
			container: null,
			cloud: 'aws',
			exposed: null,
		});
	});

	test('unknown stays unknown: no flags line, no DMI, nothing', () => {
		expect(seen({})).toEqual({
			machine: 'unknown',
			role: null,
			container: null,
			cloud: null,
			exposed: null,
		});
		expect(seen({ cpuinfo_flags: [], cpuinfo_flags_known: false }).machine).toBe('unknown');
		const dmi = { product_name: 'VirtualBox' };
		expect(seen({ dmi, cpuinfo_flags: [], cpuinfo_flags_known: false }).exposed).toBeNull();
	});
});

describe('pitfalls', () => {
	test('a VirtualBox guest logs Hypervisor detected: KVM and boots paravirtualized on KVM', () => {
		const dmesg = [
			'[    0.000000] DMI: innotek GmbH VirtualBox/VirtualBox, BIOS VirtualBox 12/01/2006',
			'[    0.000000] Hypervisor detected: KVM',
			'[    0.010000] Booting paravirtualized kernel on KVM',
		].join('\n');
		expect(seen({ dmesg }).machine).toBe('virtualbox');
	});

	test('VirtualBox on the Hyper-V backend says yes to nested paging and no to VT-x', () => {
		const vbox_hostinfo = [
			'Processor supports HW virtualization: no',
			'Processor supports nested paging: yes',
			'Processor supports nested HW virtualization: no',
		].join('\n');
		const dmi = { product_name: 'VirtualBox' };
		expect(seen({ dmi, vbox_hostinfo }).exposed).toBe(false);
	});

	test('Microsoft Corporation is no Virtual PC, and not Azure: a Surface is physical', () => {
		const dmi = { sys_vendor: 'Microsoft Corporation', product_name: 'Surface Pro 7' };
		expect(seen({ ...physical, dmi })).toMatchObject({ machine: 'none', cloud: null });
	});

	test('Google is no Compute Engine: a Chromebook is physical', () => {
		const dmi = { sys_vendor: 'Google', product_name: 'Eve', bios_vendor: 'coreboot' };
		expect(seen({ ...physical, dmi })).toMatchObject({ machine: 'none', cloud: null });
	});

	test.each(['KVM10', 'P9XXEN', 'XENIA', 'XENTA', 'AHV', 'Bochser 5'])(
		'a product that only holds the name of a hypervisor is physical: %s',
		(product_name) => {
			expect(seen({ ...physical, dmi: { sys_vendor: 'LENOVO', product_name } }).machine).toBe(
				'none',
			);
		},
	);

	test('the module kvm and /dev/kvm stand on machines that run guests too, physical ones included', () => {
		const files = { '/dev/kvm': '@exists', '/sys/module/kvm/parameters': '@exists' };
		expect(seen({ ...physical, files })).toMatchObject({ machine: 'none', role: 'physical' });
	});

	test('a UUID that begins with EC2 is no cloud on a Supermicro', () => {
		const dmi = { sys_vendor: 'Supermicro', product_uuid: 'EC2A1B2C-0000-0000-0000-000000000000' };
		expect(seen({ ...physical, dmi })).toMatchObject({ machine: 'none', cloud: null });
	});

	test.each(['SeaBIOS', 'EDK II', 'coreboot'])(
		'firmware made for virtual machines runs on physical ones: %s',
		(bios_vendor) => {
			const dmi = { sys_vendor: 'LENOVO', product_name: '20XW', bios_vendor };
			expect(seen({ ...physical, dmi }).machine).toBe('none');
		},
	);

	test('kernels of WSL are named in lower case, in upper case, or not at all', () => {
		for (const release of ['4.19.104-microsoft-standard', '4.4.0-18362-Microsoft'])
			expect(seen({ files: { '/proc/sys/kernel/osrelease': release } }).machine).toBe('wsl');
		const files = {
			'/proc/sys/kernel/osrelease': '6.8.1-custom',
			'/proc/sys/fs/binfmt_misc/WSLInterop': '@exists',
		};
		expect(seen({ files }).machine).toBe('wsl');
	});

	test('a missing /dev/kvm beside visible VMX is a module or a permission, and the guest may nest', () => {
		const dmi = { sys_vendor: 'VMware, Inc.' };
		const files = { '/dev/kvm': '@absent' };
		expect(seen({ dmi, files, cpuinfo_flags: ['hypervisor', 'vmx'] }).exposed).toBe(true);
	});

	test('VMX is visible in a paravirtual guest of Xen and cannot be used', () => {
		const files = { '/sys/hypervisor/type': 'xen' };
		expect(seen({ files, cpuinfo_flags: ['vmx'] })).toMatchObject({
			machine: 'xen',
			exposed: false,
		});
		const hvm = { ...files, '/sys/hypervisor/guest_type': 'HVM' };
		expect(seen({ files: hvm, cpuinfo_flags: ['vmx', 'hypervisor'] }).exposed).toBe(true);
	});

	test('VMX is visible in a container, which says nothing of its use there', () => {
		const files = { '/run/systemd/container': 'docker', '/.dockerenv': '@exists' };
		const cpuid = { hypervisor_cpuid_vendor: 'KVMKVMKVM' };
		expect(seen({ ...cpuid, files, cpuinfo_flags: ['hypervisor', 'vmx'] }).exposed).toBeNull();
		expect(seen({ ...cpuid, files, cpuinfo_flags: ['hypervisor'] }).exposed).toBe(false);
	});

	test('QEMU without acceleration shows TCG and no VMX, whatever its board is called', () => {
		const dmi = { sys_vendor: 'QEMU', product_name: 'Standard PC (i440FX + PIIX, 1996)' };
		expect(seen({ ...guest, dmi, hypervisor_cpuid_vendor: 'TCGTCGTCGTCG' })).toMatchObject({
			machine: 'qemu',
			exposed: false,
		});
	});

	test('a guest without the hypervisor flag hides itself: the firmware still tells', () => {
		const dmi = { sys_vendor: 'QEMU', product_name: 'Standard PC (Q35 + ICH9, 2009)' };
		expect(seen({ dmi, cpuinfo_flags: [] })).toMatchObject({ machine: 'qemu', role: 'guest' });
	});

	test('Azure and Hyper-V on premises look alike: only the tag or the agent tells', () => {
		const dmi = {
			sys_vendor: 'Microsoft Corporation',
			product_name: 'Virtual Machine',
			bios_version: '090008',
		};
		expect(seen({ dmi })).toMatchObject({ machine: 'hyperv', cloud: null });
		const chassis_asset_tag = '7783-7084-3265-9085-8269-3286-77';
		expect(seen({ dmi: { ...dmi, chassis_asset_tag } }).cloud).toBe('azure');
		expect(seen({ dmi, files: { '/usr/sbin/waagent': '@exists' } }).cloud).toBe('azure');
		expect(seen({ files: { '/usr/sbin/waagent': '@exists' } }).cloud).toBeNull();
	});

	test('metal of AWS shows VMX without the hypervisor flag; on virtual types the flags decide', () => {
		const metal = { sys_vendor: 'Amazon EC2', product_name: 'c5n.metal' };
		expect(seen({ dmi: metal, cpuinfo_flags: ['vmx'] }).exposed).toBeNull();
		const virtual = { sys_vendor: 'Amazon EC2', product_name: 'c8i.large' };
		expect(seen({ dmi: virtual, cpuinfo_flags: ['hypervisor', 'vmx'] }).exposed).toBe(true);
		expect(seen({ dmi: virtual, cpuinfo_flags: ['hypervisor'] }).exposed).toBe(false);
	});

	test('Hetzner is on dedicated and cloud machines; only the cloud says vServer', () => {
		const dmi = { sys_vendor: 'Hetzner', product_name: 'vServer' };
		expect(seen({ ...guest, dmi })).toMatchObject({ machine: 'kvm', cloud: 'hetzner' });
		expect(seen({ ...physical, dmi: { ...dmi, product_name: 'Dedicated' } })).toMatchObject({
			machine: 'none',
			cloud: null,
		});
	});

	test('the SMBIOS bit is set wrongly on some physical machines: the maker or the processor outweighs it', () => {
		const dmi = { sys_vendor: 'LENOVO', product_name: 'A740', smbios_vm_bit: '1' };
		expect(seen({ dmi })).toMatchObject({ machine: 'none', role: 'physical' });
		expect(seen({ ...physical, dmi: { ...dmi, sys_vendor: 'OEM' } }).machine).toBe('none');
		expect(seen({ dmi: { ...dmi, sys_vendor: 'OEM' } }).machine).toBe('unknown-vm');
	});
});

describe('what the flags and the device of a guest mean', () => {
	const dmi = { sys_vendor: 'VMware, Inc.' };
	test.each([
		['VMX beside the hypervisor flag is exposed', { cpuinfo_flags: ['hypervisor', 'vmx'] }, true],
		['SVM beside the hypervisor flag is exposed', { cpuinfo_flags: ['hypervisor', 'svm'] }, true],
		['neither beside it is not exposed', guest, false],
		[
			'a kernel on Enlightened VMCS is exposed',
			{ dmesg: 'KVM: vmx: using Hyper-V Enlightened VMCS' },
			true,
		],
		[
			'VMX unsupported is not exposed',
			{ vulnerabilities: 'KVM: Mitigation: VMX unsupported' },
			false,
		],
		[
			'VMX disabled is visible, and not in use',
			{ vulnerabilities: 'KVM: Mitigation: VMX disabled' },
			true,
		],
		['lscpu with a line for AMD-V is exposed', { lscpu: 'Virtualization:   AMD-V' }, true],
		['a device that a module made is exposed', { files: { '/dev/kvm': '@exists' } }, true],
		['nothing of all this is not known', {}, null],
	])('%s', (_, signals: Signals, exposed) => {
		expect(seen({ dmi, ...signals }).exposed).toBe(exposed);
	});

	const ofWindows = (windows: Partial<WindowsStatement>, dmi: Record<string, string>) => {
		const unstated = {
			...{ build: null, editionClass: null, hypervisorPresent: null, lang: null, slat: null },
			...{ virtualizationFirmwareEnabled: null, vmMonitorModeExtensions: null },
			dataExecutionPrevention: null,
		};
		const signals = { dmi, windows: { ...unstated, ...windows } };
		const { machine, role, exposed } = seen(signals);
		return { id: machine, role, nested: exposed };
	};
	const dell = { sys_vendor: 'Dell Inc.', product_name: 'Latitude' };
	const virtualBox = { sys_vendor: 'innotek GmbH', product_name: 'VirtualBox' };

	test('HypervisorPresent on a computer is its own hypervisor, and no guest', () => {
		expect(ofWindows({ hypervisorPresent: true }, dell)).toEqual({
			id: 'hyperv',
			role: 'host',
			nested: null,
		});
	});

	test('HypervisorPresent in a guest says nothing about nesting', () => {
		const masked = { virtualizationFirmwareEnabled: false, vmMonitorModeExtensions: false };
		expect(ofWindows({ hypervisorPresent: true, ...masked }, virtualBox)).toEqual({
			id: 'virtualbox',
			role: 'guest',
			nested: null,
		});
	});

	test('a guest without the hypervisor bit is no bare metal, and says whether nesting is there', () => {
		const seen = { hypervisorPresent: false, virtualizationFirmwareEnabled: true } as const;
		expect(ofWindows({ ...seen, vmMonitorModeExtensions: true }, virtualBox).nested).toBe(true);
		expect(ofWindows({ ...seen, vmMonitorModeExtensions: false }, virtualBox)).toEqual({
			id: 'virtualbox',
			role: 'guest',
			nested: false,
		});
	});
});

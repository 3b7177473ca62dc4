import { describe, expect, test } from 'vitest';
import { identifyHypervisor } from '../../src/derive/identify-hypervisor.ts';
import type { Signals } from '../../src/model/signals.ts';

const guestFlags = ['hypervisor'];
const idOf = (signals: Signals): string => {
	const { id, role } = identifyHypervisor(signals);
	return `${id} ${role}`;
};

describe('guests that look like another', () => {
	test('a VirtualBox guest that shows KVMKVMKVM is VirtualBox', () => {
		const answer = identifyHypervisor({
			dmi: { sys_vendor: 'innotek GmbH', product_name: 'VirtualBox' },
			hypervisor_cpuid_vendor: 'KVMKVMKVM',
			cpuinfo_flags: guestFlags,
		});
		expect(answer).toMatchObject({ id: 'virtualbox', role: 'guest' });
		expect(answer.because[0]).toBe('DMI product_name says VirtualBox (VirtualBox)');
		expect(answer.because).toContain('CPUID 0x40000000 says KVM (KVMKVMKVM)');
	});

	test('a Parallels guest that shows KVMKVMKVM is Parallels', () => {
		const dmi = {
			sys_vendor: 'Parallels International GmbH.',
			product_name: 'Parallels ARM Virtual Machine',
		};
		expect(idOf({ dmi, hypervisor_cpuid_vendor: 'KVMKVMKVM' })).toBe('parallels guest');
	});

	test('QEMU with Hyper-V enlightenments and KVM in the second leaf is KVM', () => {
		expect(
			idOf({
				dmi: { sys_vendor: 'QEMU', product_name: 'Standard PC (Q35 + ICH9, 2009)' },
				hypervisor_cpuid_vendor: 'Microsoft Hv',
				cpuid: { '0x40000100.vendor': 'KVMKVMKVM', '0x40000003.ebx': '0xae8' },
				cpuinfo_flags: guestFlags,
			}),
		).toBe('kvm guest');
	});

	test("QEMU's board with TCG in CPUID is QEMU without acceleration", () => {
		const dmi = { sys_vendor: 'QEMU' };
		expect(idOf({ dmi, hypervisor_cpuid_vendor: 'TCGTCGTCGTCG' })).toBe('qemu guest');
		expect(idOf({ dmi, hypervisor_cpuid_vendor: 'KVMKVMKVM' })).toBe('kvm guest');
	});

	test('KVM without DMI and with the tables of Firecracker is Firecracker', () => {
		expect(idOf({ dmi: {}, acpi: { FACP: 'FIRECK' }, hypervisor_cpuid_vendor: 'KVMKVMKVM' })).toBe(
			'firecracker guest',
		);
	});

	test.each(['Amazon EC2', 'Google', 'OpenStack Foundation'])(
		'a virtual machine of %s is KVM',
		(vendor) => {
			const product = {
				'Amazon EC2': 'm5.large',
				Google: 'Google Compute Engine',
				'OpenStack Foundation': 'OpenStack Nova',
			}[vendor];
			expect(idOf({ dmi: { sys_vendor: vendor, product_name: product ?? '' } })).toBe('kvm guest');
		},
	);
});

describe('WSL', () => {
	test.each([
		'4.19.104-microsoft-standard',
		'5.15.90.1-microsoft-standard-WSL2',
		'4.4.0-19041-Microsoft',
		'6.6.36.3-custom-WSL2+',
	])('is known by the kernel name %s, in lower or upper case', (release) => {
		expect(
			idOf({
				files: { '/proc/sys/kernel/osrelease': release },
				hypervisor_cpuid_vendor: 'Microsoft Hv',
			}),
		).toBe('wsl guest');
	});

	test('is known by its interpreter where the kernel is a custom one', () => {
		const files = {
			'/proc/sys/kernel/osrelease': '6.1.0-custom',
			'/proc/sys/fs/binfmt_misc/WSLInterop': '@exists',
		};
		expect(idOf({ files, hypervisor_cpuid_vendor: 'Microsoft Hv' })).toBe('wsl guest');
	});

	test('is not seen in a Hyper-V guest with its own kernel', () => {
		const files = {
			'/proc/sys/kernel/osrelease': '6.1.0-44-cloud-amd64',
			'/proc/sys/fs/binfmt_misc/WSLInterop': '@absent',
		};
		expect(idOf({ files, hypervisor_cpuid_vendor: 'Microsoft Hv' })).toBe('hyperv guest');
	});
});

describe('machines that run a hypervisor of their own', () => {
	const root = { hypervisor_cpuid_vendor: 'Microsoft Hv', cpuinfo_flags: guestFlags };

	test('the root partition of Hyper-V is host, although every flag says guest', () => {
		const dmi = { sys_vendor: 'Dell Inc.', product_name: 'PowerEdge R740' };
		expect(idOf({ ...root, dmi, cpuid: { '0x40000003.ebx': '0x002bb9ff' } })).toBe('hyperv host');
	});

	test('a partition that may create others, and no more, is a guest', () => {
		expect(idOf({ ...root, cpuid: { '0x40000003.ebx': '0x1' } })).toBe('hyperv guest');
		expect(idOf({ ...root, cpuid: { '0x40000003.ebx': '0x003b8030' } })).toBe('hyperv guest');
	});

	test('the same bits of another vendor mean nothing', () => {
		expect(
			idOf({ hypervisor_cpuid_vendor: 'KVMKVMKVM', cpuid: { '0x40000003.ebx': '0x1001' } }),
		).toBe('kvm guest');
	});
});

describe('physical machines that carry a name of virtualization', () => {
	test.each([
		['a Microsoft Surface', 'Microsoft Corporation', 'Surface Laptop 4'],
		['a Google Chromebook', 'Google', 'Eve'],
		['an Oracle server', 'Oracle Corporation', 'SUN SERVER X4-2'],
		['a Nutanix node', 'Nutanix', 'NX-8035-G6'],
		['a Hetzner dedicated server', 'Hetzner', 'Dedicated Root Server'],
		['a laptop named Xenia', 'HUAWEI', 'XENIA-XX'],
	])('%s is physical', (_, sys_vendor, product_name) => {
		const dmi = { sys_vendor, product_name };
		expect(identifyHypervisor({ dmi, cpuinfo_flags: ['vmx'] })).toMatchObject({
			id: 'none',
			role: 'physical',
			confidence: 0.9,
		});
	});

	test.each(['c5.metal', 'u-6tb1.metal-112'])('an Amazon %s is physical', (product_name) => {
		const dmi = { sys_vendor: 'Amazon EC2', product_name };
		expect(idOf({ dmi, cpuinfo_flags: ['vmx'] })).toBe('none physical');
	});

	test('an Amazon type that only begins like metal is a guest', () => {
		expect(idOf({ dmi: { sys_vendor: 'Amazon EC2', product_name: 'x.metallic' } })).toBe(
			'kvm guest',
		);
	});
});

describe('what was not seen', () => {
	test('nothing readable is unknown, with no role and no confidence', () => {
		for (const signals of [{}, { dmi: {} }, { files: {}, acpi: {} }]) {
			expect(identifyHypervisor(signals)).toMatchObject({
				id: 'unknown',
				role: null,
				confidence: 0,
				because: ['neither the processor nor the firmware could be read'],
			});
		}
	});

	test('missing flags beside a silent firmware are a weak hint, not the certainty of read flags', () => {
		const dmi = { sys_vendor: 'Dell Inc.' };
		const unread = identifyHypervisor({ dmi }).confidence;
		expect(unread).toBeLessThanOrEqual(0.5);
		expect(identifyHypervisor({ dmi, cpuinfo_flags: [] }).confidence).toBeGreaterThan(unread);
	});

	test('unread firmware makes the processor alone less certain', () => {
		expect(identifyHypervisor({ cpuinfo_flags: [] })).toMatchObject({
			id: 'none',
			confidence: 0.7,
		});
	});

	test.each([
		['an unknown CPUID vendor', { hypervisor_cpuid_vendor: 'NeverHeardOf' }],
		['the hypervisor bit alone', { cpuinfo_flags: ['hypervisor'] }],
		['the SMBIOS bit alone', { dmi: { smbios_vm_bit: '1', sys_vendor: 'Seldom Seen' } }],
	])('%s is some VM, with little confidence', (_, signals) => {
		const answer = identifyHypervisor(signals);
		expect(answer).toMatchObject({ id: 'unknown-vm', role: 'guest' });
		expect(answer.confidence).toBeLessThanOrEqual(0.5);
	});
});

describe('confidence', () => {
	test('grows with signals that agree, and never reaches certainty', () => {
		const alone = identifyHypervisor({ hypervisor_cpuid_vendor: 'VMwareVMware' });
		const dmi = {
			sys_vendor: 'VMware, Inc.',
			product_name: 'VMware7,1',
			bios_version: 'VMW71.00V',
		};
		const all = identifyHypervisor({ dmi, hypervisor_cpuid_vendor: 'VMwareVMware' });
		expect(all.confidence).toBeGreaterThan(alone.confidence);
		expect(all.confidence).toBe(0.99);
	});
});

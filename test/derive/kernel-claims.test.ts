import { expect, test } from 'vitest';
import { kernelClaims } from '../../src/derive/kernel-claims.ts';

const said = (files: Readonly<Record<string, string>>) =>
	kernelClaims({ files }).map(({ hypervisor, role }) => `${hypervisor} ${role}`);

test('no file, or files that are absent, claim nothing', () => {
	expect(kernelClaims({})).toEqual([]);
	expect(
		said({ '/proc/xen': '@absent', '/proc/device-tree/hypervisor/compatible': '@absent' }),
	).toEqual([]);
});

test.each([
	['z/VM', 'VM00 Control Program: z/VM    6.4.0', 'zvm guest'],
	['KVM on s390', 'VM00 Control Program: KVM/Linux', 'kvm guest'],
])('%s is known by /proc/sysinfo', (_, line, expected) => {
	expect(said({ '/proc/sysinfo': `Manufacturer: IBM\n${line}   \nVM00 Name: x\n` })).toEqual([
		expected,
	]);
});

test('a partition of a mainframe has no control program, and claims nothing', () => {
	expect(said({ '/proc/sysinfo': 'Manufacturer: IBM\nLPAR Name: A1\n' })).toEqual([]);
});

const tree = '/proc/device-tree';
test.each([
	['KVM', { [`${tree}/hypervisor/compatible`]: 'linux,kvm\0' }, 'kvm guest'],
	['Xen', { [`${tree}/hypervisor/compatible`]: 'xen,xen-4.17\0xen,xen' }, 'xen guest'],
	['VMware', { [`${tree}/hypervisor/compatible`]: 'vmware' }, 'vmware guest'],
	['another', { [`${tree}/hypervisor/compatible`]: 'acme,hv' }, 'unknown-vm guest'],
	[
		'PowerVM',
		{ [`${tree}/ibm,partition-name`]: '@exists', [`${tree}/hmc-managed?`]: '@exists' },
		'powervm guest',
	],
	['QEMU with its firmware channel', { [`${tree}/fw-cfg@9020000`]: '@exists' }, 'qemu guest'],
	['QEMU for POWER', { [`${tree}/compatible`]: 'qemu,pseries' }, 'qemu guest'],
	[
		'the board of virtual Arm machines',
		{ [`${tree}/compatible`]: 'linux,dummy-virt' },
		'unknown-vm guest',
	],
])('the device tree tells %s', (_, files: Record<string, string>, expected) => {
	expect(said(files)).toEqual([expected]);
});

test('QEMU has the nodes of a partition too, and a screen that PowerVM lacks', () => {
	expect(
		said({
			[`${tree}/ibm,partition-name`]: '@exists',
			[`${tree}/hmc-managed?`]: '@exists',
			[`${tree}/chosen/qemu,graphic-width`]: '@exists',
			[`${tree}/compatible`]: 'qemu,pseries',
		}),
	).toEqual(['qemu guest']);
});

test.each(['/proc/xen', '/proc/xen/capabilities', '/dev/xen/evtchn'])(
	'%s is a guest of Xen',
	(path) => {
		expect(said({ [path]: '@exists' })).toEqual(['xen guest']);
	},
);

test('the key-value file of Hyper-V and the vendor of User Mode Linux are weak and strong marks', () => {
	const [weak] = kernelClaims({ files: { '/var/lib/hyperv/.kvp_pool_3': '@exists' } });
	const [strong] = kernelClaims({
		files: { '/proc/cpuinfo': 'processor\t: 0\nvendor_id\t: User Mode Linux\n' },
	});
	expect(weak).toMatchObject({ hypervisor: 'hyperv', rank: 50 });
	expect(strong).toMatchObject({ hypervisor: 'uml', rank: 94 });
});

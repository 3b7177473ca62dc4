import { without } from './changes/without.ts';
import type { Processor } from './cpuid-of.ts';
import { debian } from './debian.ts';
import type { Description } from './description.ts';
import { dmiFiles } from './dmi-files.ts';
import { installedEngine } from './installed-engine.ts';
import { refusedConfigurations } from './refused-configurations.ts';
import { runningEngine } from './running-engine.ts';
import { windowsClouds } from './windows-clouds.ts';
import { windowsComputers } from './windows-computers.ts';
import { windowsEngines } from './windows-engines.ts';
import { windowsGuests } from './windows-guests.ts';
import { windowsWsl } from './windows-wsl.ts';

const flags = 'fpu vme de pse tsc msr pae lm constant_tsc nopl';
const intel: Processor = {
	model: 'Intel(R) Core(TM) i7-8700 CPU @ 3.20GHz',
	flags,
	hypervisor: null,
};
const amd: Processor = { model: 'AMD EPYC 7763 64-Core Processor', flags, hypervisor: null };

const kvmNode = { kind: 'character-device', mode: 0o660, gid: 106 } as const;
const vboxDmi = dmiFiles({
	sys_vendor: 'innotek GmbH',
	product_name: 'VirtualBox',
	board_vendor: 'Oracle Corporation',
	board_name: 'VirtualBox',
	bios_vendor: 'innotek GmbH',
	bios_version: 'VirtualBox',
});
const hypervDmi = {
	sys_vendor: 'Microsoft Corporation',
	product_name: 'Virtual Machine',
	board_vendor: 'Microsoft Corporation',
	bios_vendor: 'American Megatrends Inc.',
	bios_version: '090008',
};

const withoutSystemd = (machine: Description): Description => ({
	...machine,
	statuses: without(machine.statuses ?? {}, '/run/systemd/system'),
});

const alpine = [
	'NAME="Alpine Linux"',
	'ID=alpine',
	'VERSION_ID=3.20.3',
	'PRETTY_NAME="Alpine Linux v3.20"',
].join('\n');

/** A Linux that has neither systemd nor update-rc.d nor apt. */
function withoutTools(machine: Description): Description {
	const debians = ['/usr/bin/apt-get', '/usr/sbin/update-rc.d', '/etc/rc2.d'];
	return {
		...withoutSystemd(machine),
		files: without(machine.files, '/var/lib/dpkg/status'),
		statuses: debians.reduce(without, withoutSystemd(machine).statuses ?? {}),
	};
}

/** Every simulated machine, by name. */
export const simulatedMachines: readonly Description[] = [
	debian(
		{ ...intel, vmx: true },
		{
			name: 'physical-debian-12',
			title: 'Debian 12 on a physical computer, KVM and the engine running',
			files: {
				...dmiFiles({ sys_vendor: 'Dell Inc.', product_name: 'OptiPlex 7060' }),
				'/sys/module/kvm/refcnt': '1\n',
				'/sys/module/kvm_intel/parameters/nested': 'Y\n',
				...runningEngine.files,
			},
			statuses: { '/dev/kvm': kvmNode, ...runningEngine.statuses },
			links: runningEngine.links,
			engine: runningEngine.engine,
			guestRun: {
				status: 'observed',
				value: { outcome: 'ran', detail: 'exits 2, 5', milliseconds: 3.1 },
			},
		},
	),
	debian(
		{ ...intel, hypervisor: 'KVMKVMKVM' },
		{
			name: 'virtualbox-debian-12',
			title: 'Debian 12 in VirtualBox, nesting not switched on, no engine',
			files: vboxDmi,
		},
	),
	debian(
		{ ...intel, hypervisor: 'KVMKVMKVM', vmx: true },
		{
			name: 'virtualbox-debian-12-nested',
			title: 'Debian 12 in VirtualBox with nesting switched on, KVM module not loaded',
			files: vboxDmi,
		},
	),
	debian(
		{ ...amd, hypervisor: 'Microsoft Hv', svm: true },
		{
			name: 'azure-debian-12',
			title: 'Debian 12 on Azure, a size with nesting; KVM works, engine not for this account',
			account: {
				uid: 1000,
				gid: 1000,
				groups: [1000],
				name: 'azureuser',
				homeFolder: '/home/azureuser',
			},
			files: {
				...dmiFiles({
					...hypervDmi,
					chassis_asset_tag: '7783-7084-3265-9085-8269-3286-77',
				}),
				'/sys/module/kvm/refcnt': '1\n',
				'/sys/module/kvm_amd/parameters/nested': '1\n',
				...runningEngine.files,
			},
			statuses: { '/dev/kvm': { ...kvmNode, mode: 0o666 }, ...runningEngine.statuses },
			links: runningEngine.links,
			forbidden: ['/var/run/docker.sock', '/proc/1/environ'],
			guestRun: {
				status: 'observed',
				value: { outcome: 'ran', detail: 'exits 2, 5', milliseconds: 6.4 },
			},
		},
	),
	debian(
		{ ...amd, hypervisor: 'bhyve bhyve ' },
		{
			name: 'bhyve-debian-12',
			title: 'Debian 12 in bhyve, which cannot nest',
			files: dmiFiles({ sys_vendor: 'FreeBSD', product_name: 'BHYVE', bios_vendor: 'BHYVE' }),
		},
	),
	...refusedConfigurations,
	withoutSystemd(
		debian(
			{ ...intel, vmx: true },
			{
				name: 'sysvinit-debian-12',
				title: 'Debian 12 without systemd, whose engine was stopped, and does not start with it',
				files: {
					...installedEngine.files,
					...dmiFiles({ sys_vendor: 'Dell Inc.', product_name: 'OptiPlex 7060' }),
					'/etc/init.d/docker': '',
					'/etc/rc2.d/K01docker': '',
					'/etc/docker/key.json': '{}',
				},
				statuses: {
					...installedEngine.statuses,
					'/var/lib/docker': { kind: 'folder', mode: 0o710 },
				},
			},
		),
	),
	withoutSystemd(
		debian(
			{ ...intel, vmx: true },
			{
				name: 'sysvinit-debian-12-bare',
				title: 'Debian 12 without systemd, no engine',
				files: dmiFiles({ sys_vendor: 'Dell Inc.', product_name: 'OptiPlex 7060' }),
			},
		),
	),
	withoutTools(
		debian(
			{ ...intel, hypervisor: 'KVMKVMKVM' },
			{
				name: 'kvm-alpine-3.20',
				title: 'Alpine 3.20 in KVM, no engine, and nothing that nestvirt starts services with',
				files: {
					...dmiFiles({ sys_vendor: 'QEMU', product_name: 'Standard PC (Q35 + ICH9, 2009)' }),
					'/etc/os-release': alpine,
				},
				statuses: { '/usr/sbin/iptables': { mode: 0o755 } },
			},
		),
	),
	...windowsGuests,
	...windowsClouds,
	...windowsEngines,
	...windowsComputers,
	...windowsWsl,
];

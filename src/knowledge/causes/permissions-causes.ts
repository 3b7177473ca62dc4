import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `permissions`. Who can do a remedy stands before it. */
export const permissionsCauses: readonly Cause[] = [
	{
		id: 'hyperv-permission-denied',
		layer: 'permissions',
		detail: 'permissions',
		meaning:
			'Not elevated / not in Hyper-V Administrators (S-1-5-32-578), or SYSTEM lacks rights on the folder.',
		remedies: [
			{ by: 'auto', text: 'Add user to the group by SID; new login.' },
			{ by: 'auto', text: 'Re-run elevated.' },
		],
		sources: [
			'https://github.com/kubernetes/minikube/issues/7347',
			'https://github.com/crc-org/crc/issues/777',
			'https://github.com/docker/docs/issues/7180',
		],
	},
	{
		id: 'pipe-access-denied',
		layer: 'permissions',
		detail: 'permissions',
		meaning: 'Docker pipe exists but this user may not open it.',
		remedies: [
			{ by: 'auto', text: 'Net localgroup docker-users <user> /add; sign out.' },
			{ by: 'auto', text: 'Daemon.json group on Windows Server.' },
		],
		sources: [
			'https://github.com/docker/for-win/issues/1679',
			'https://github.com/docker/for-win/issues/1732',
		],
	},
	{
		id: 'docker-socket-permission',
		layer: 'permissions',
		detail: 'permissions',
		meaning: 'User not in group docker (Linux).',
		remedies: [
			{ by: 'auto', text: 'usermod -aG docker; new login.' },
			{ by: 'manual', text: 'Rootless docker.' },
		],
		sources: ['https://github.com/adokter/bioRad/issues/28'],
	},
	{
		id: 'docker-config-access-denied',
		layer: 'permissions',
		detail: 'permissions',
		meaning: 'No rights on ProgramData\\Docker\\config.',
		remedies: [{ by: 'auto', text: 'Repair ACL.' }],
		sources: [],
	},
	{
		id: 'kvm-permission-denied',
		layer: 'permissions',
		detail: 'permissions',
		meaning: '/dev/kvm exists, user may not open it.',
		remedies: [
			{ by: 'auto', text: 'usermod -aG kvm; udev rule; setfacl.' },
			{ by: 'manual', text: 'New login.' },
		],
		sources: [
			'https://github.com/firecracker-microvm/firecracker/issues/2268',
			'https://github.com/networkop/docker-topo/pull/25',
			'https://github.com/intel/ccloudvm/issues/66',
		],
	},
	{
		id: 'libvirt-permission-denied',
		layer: 'permissions',
		detail: 'permissions',
		meaning: 'User may not talk to libvirt (group/polkit).',
		remedies: [{ by: 'auto', text: 'usermod -aG libvirt.' }],
		sources: [],
	},
	{
		id: 'kernel-module-permission',
		layer: 'permissions',
		detail: 'permissions',
		meaning: 'modprobe not permitted (not root / in a container).',
		remedies: [{ by: 'manual', text: 'Run as root on the host.' }],
		sources: ['https://github.com/CentaurusInfra/arktos/issues/444'],
	},
	{
		id: 'wsl-access-denied',
		layer: 'permissions',
		detail: 'permissions',
		meaning: 'WSL service denies the caller or the folder.',
		remedies: [{ by: 'auto', text: 'Check ACL/AV/duplicate install.' }],
		sources: [],
	},
	{
		id: 'wsl-mount-elevation',
		layer: 'permissions',
		detail: 'permissions',
		meaning: 'wsl --mount needs elevation.',
		remedies: [{ by: 'auto', text: 'Re-run elevated.' }],
		sources: [
			'https://github.com/microsoft/WSL/blob/master/src/windows/service/inc/wslservice.idl',
		],
	},
	{
		id: 'vm-logon-right-missing',
		layer: 'permissions',
		detail: 'permissions',
		meaning:
			'"Log on as a service" taken from NT VIRTUAL MACHINE\\Virtual Machines (usually by GPO).',
		remedies: [
			{ by: 'auto', text: 'gpupdate /force or restart vmms/vmcompute as first aid.' },
			{ by: 'policy', text: 'Add the right in the GPO.' },
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/5401',
			'https://github.com/docker/for-win/issues/14214',
		],
	},
	{
		id: 'corporate-policy',
		layer: 'permissions',
		detail: 'policy',
		meaning:
			'Group policy/MDM forbids it (WSL disabled, device installation, Constrained Language Mode).',
		remedies: [
			{ by: 'policy', text: 'Ask IT.' },
			{ by: 'auto', text: 'Name the policy key.' },
		],
		sources: ['https://github.com/hashicorp/vagrant/issues/13775'],
	},
	{
		id: 'applocker-blocks-wsl',
		layer: 'permissions',
		detail: 'policy',
		meaning: 'AppLocker/WDAC/Smart App Control blocks a program of the stack.',
		remedies: [
			{ by: 'policy', text: 'Allow rule.' },
			{ by: 'auto', text: 'Read the AppLocker/CodeIntegrity log.' },
		],
		sources: ['https://github.com/HotCakeX/Harden-Windows-Security/issues/137'],
	},
	{
		id: 'snap-confinement',
		layer: 'permissions',
		detail: 'permissions',
		meaning: 'snap-packed tool may not reach files/devices.',
		remedies: [
			{ by: 'auto', text: 'snap connect …:kvm.' },
			{ by: 'manual', text: 'Use a deb/rpm.' },
		],
		sources: [],
	},
];

import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `permissions`. Who can do a remedy stands before it. */
export const permissionsCauses: readonly Cause[] = [
	{
		id: 'hyperv-permission-denied',
		layer: 'permissions',
		detail: 'permissions',
		meaning:
			'Your account may not manage Hyper-V: it is neither elevated nor in the group Hyper-V Administrators.',
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated PowerShell: `Add-LocalGroupMember -SID S-1-5-32-578 -Member "$env:USERDOMAIN\\$env:USERNAME"` as that user, then sign out and in.',
			},
			{ by: 'auto', text: 'Or run the command in an elevated prompt ("Run as administrator").' },
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
		meaning: 'The engine runs and its pipe is there, but your account may not open it.',
		remedies: [
			{
				by: 'auto',
				text: 'With Docker Desktop, in an elevated prompt: `net localgroup docker-users "DOMAIN\\user" /add`, then sign out and in.',
			},
			{
				by: 'auto',
				text: 'On Windows Server: put a group into daemon.json (`"group": "docker-users"`), add your account to that group, and restart the service docker.',
			},
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
		meaning:
			'The engine runs, but your account may not open its socket: it is not in the group docker, or you have not signed in again since.',
		remedies: [
			{
				by: 'auto',
				text: '`sudo usermod -aG docker $USER`, then sign out and in. Members of this group can become root; for a machine with several users consider rootless mode.',
			},
			{ by: 'manual', text: 'Rootless mode: https://docs.docker.com/engine/security/rootless/' },
		],
		sources: ['https://github.com/adokter/bioRad/issues/28'],
	},
	{
		id: 'docker-config-access-denied',
		layer: 'permissions',
		detail: 'permissions',
		meaning:
			'The engine or you may not write its configuration folder (C:\\ProgramData\\docker\\config, or ProgramData\\DockerDesktop).',
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated prompt give the rights back: `icacls C:\\ProgramData\\docker\\config /reset /t` (without /reset /t it only shows them).',
			},
		],
		sources: [],
	},
	{
		id: 'kvm-permission-denied',
		layer: 'permissions',
		detail: 'permissions',
		meaning: '/dev/kvm is there, but your account may not open it.',
		remedies: [
			{
				by: 'auto',
				text: '`sudo usermod -aG kvm $USER`, then sign out and in. For this session only: `sudo setfacl -m u:$USER:rw /dev/kvm`.',
			},
			{
				by: 'manual',
				text: 'If the group is right already, you have not signed in again since: `id -nG` shows what this session has.',
			},
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
		meaning: "Your account may not talk to the system's libvirt.",
		remedies: [
			{
				by: 'auto',
				text: '`sudo usermod -aG libvirt $USER`, then sign out and in; or use your own session: `virsh -c qemu:///session`.',
			},
		],
		sources: [],
	},
	{
		id: 'kernel-module-permission',
		layer: 'permissions',
		detail: 'permissions',
		meaning:
			'Loading a kernel module was refused: you are not root, you are in a container, or the kernel is locked.',
		remedies: [
			{
				by: 'manual',
				text: 'Load it as root on the computer itself, not in a container: `sudo modprobe MODULE`.',
			},
		],
		sources: ['https://github.com/CentaurusInfra/arktos/issues/444'],
	},
	{
		id: 'wsl-access-denied',
		layer: 'permissions',
		detail: 'permissions',
		meaning:
			'The service of WSL refuses your account or cannot open a file or folder that it needs.',
		remedies: [
			{
				by: 'auto',
				text: 'Run wsl as the user who installed the distribution, and not once elevated and once not. Check the rights on the folder of its ext4.vhdx, a security product, and whether WSL is installed twice.',
			},
		],
		sources: [],
	},
	{
		id: 'wsl-mount-elevation',
		layer: 'permissions',
		detail: 'permissions',
		meaning: '`wsl --mount` attaches a disk, and that needs an elevated prompt.',
		remedies: [
			{ by: 'auto', text: 'Open a terminal with "Run as administrator" and repeat the command.' },
		],
		sources: [
			'https://github.com/microsoft/WSL/blob/master/src/windows/service/inc/wslservice.idl',
		],
	},
	{
		id: 'vm-logon-right-missing',
		layer: 'permissions',
		detail: 'permissions',
		meaning:
			'The account of virtual machines ("NT VIRTUAL MACHINE\\Virtual Machines") has lost the right "Log on as a service", usually by a group policy of the company.',
		remedies: [
			{
				by: 'auto',
				text: 'First aid, elevated: `gpupdate /force`, then `Restart-Service vmms` or `Restart-Service vmcompute`. It may come back with the next refresh of policies.',
			},
			{
				by: 'policy',
				text: 'For good: the IT department adds that account to "Log on as a service" in the group policy.',
			},
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
		meaning: 'A group policy or device management forbids this on your computer.',
		remedies: [
			{
				by: 'policy',
				text: 'Ask the IT department; forward the message, it names what is forbidden.',
			},
			{
				by: 'auto',
				text: '`gpresult /h report.html` shows which policies apply. For WSL they are under HKLM\\SOFTWARE\\Policies\\WSL.',
			},
		],
		sources: ['https://github.com/hashicorp/vagrant/issues/13775'],
	},
	{
		id: 'applocker-blocks-wsl',
		layer: 'permissions',
		detail: 'policy',
		meaning:
			'Application control (AppLocker, App Control, Smart App Control) blocks a program of the stack.',
		remedies: [
			{ by: 'policy', text: 'Ask the IT department for a rule that allows it.' },
			{
				by: 'auto',
				text: 'Which program it is stands in the event logs "Microsoft-Windows-AppLocker/EXE and DLL" (8004) and "Microsoft-Windows-CodeIntegrity/Operational" (3077).',
			},
		],
		sources: ['https://github.com/HotCakeX/Harden-Windows-Security/issues/137'],
	},
	{
		id: 'snap-confinement',
		layer: 'permissions',
		detail: 'permissions',
		meaning: 'The program is a snap package, and snaps may not reach this file or device.',
		remedies: [
			{
				by: 'auto',
				text: '`snap connections NAME` shows what it may; connect what is missing, such as `sudo snap connect NAME:kvm`.',
			},
			{
				by: 'manual',
				text: 'Or install it as a deb or rpm package. Files outside your home folder stay closed to most snaps.',
			},
		],
		sources: [],
	},
];

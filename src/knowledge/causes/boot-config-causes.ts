import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `boot-config`. Who can do a remedy stands before it. */
export const bootConfigCauses: readonly Cause[] = [
	{
		id: 'hypervisorlaunchtype-off',
		layer: 'boot-config',
		detail: 'boot-config',
		meaning:
			'Hyper-V is installed, but Windows is told not to start its hypervisor at boot (hypervisorlaunchtype is Off). Other virtualization products and games often leave it so.',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'In an elevated prompt: `bcdedit /set hypervisorlaunchtype auto`, then restart Windows.',
			},
			{ by: 'auto', text: 'If it stays off, look at all boot entries: `bcdedit /enum all`.' },
		],
		sources: [
			'https://github.com/docker/for-win/issues/399',
			'https://github.com/microsoft/WSL/issues/9656',
			'https://learn.microsoft.com/windows/wsl/troubleshooting',
		],
	},
	{
		id: 'hypervisor-not-running',
		layer: 'boot-config',
		detail: 'boot-config',
		meaning:
			'No hypervisor is running on this Windows. The text does not say why: the usual reasons are a launch type of Off, virtualization off in the firmware, a guest without nesting, or a restart that is still due.',
		remedies: [
			{ by: 'auto', text: 'Run `nestvirt diagnose`: it tells these reasons apart.' },
			{
				by: 'auto+reboot',
				text: 'On a physical computer with virtualization on in the firmware: `bcdedit /set hypervisorlaunchtype auto`, switch the feature Hyper-V (or Virtual Machine Platform) on, restart.',
			},
		],
		sources: [
			'https://github.com/microsoft/navcontainerhelper/issues/283',
			'https://github.com/docker/for-win/issues/1266',
			'https://github.com/microsoft/WSL/issues/4930',
			'https://learn.microsoft.com/en-us/virtualization/api/hcs/reference/hcshresult',
		],
	},
	{
		id: 'hyperv-holds-vtx',
		layer: 'boot-config',
		detail: 'hypervisor-conflict',
		meaning:
			"Microsoft's hypervisor is running and owns the processor's virtualization, so VirtualBox, VMware or the Android emulator cannot use it directly. WSL 2, Windows Sandbox and memory integrity start it too, not only Hyper-V.",
		remedies: [
			{
				by: 'auto',
				text: 'See what starts it: features Hyper-V, Virtual Machine Platform and Windows Hypervisor Platform (`Get-WindowsOptionalFeature -Online`), memory integrity (msinfo32).',
			},
			{
				by: 'manual',
				text: 'Keep it, and use a version that runs on top of it: VirtualBox 6.1 or later, VMware Workstation 15.5.5 or later, the emulator with WHPX.',
			},
			{
				by: 'auto+reboot',
				text: 'Or switch it off in an elevated prompt: `bcdedit /set hypervisorlaunchtype off`, restart. WSL 2, Docker Desktop and Sandbox then stop working.',
			},
		],
		sources: [
			'https://github.com/kubernetes/minikube/issues/4587',
			'https://github.com/myspaghetti/macos-virtualbox/issues/440',
			'https://github.com/kubernetes/minikube/issues/6171',
		],
	},
	{
		id: 'vbs-credential-guard-conflict',
		layer: 'boot-config',
		detail: 'hypervisor-conflict',
		meaning:
			"Virtualization-based security (Credential Guard or memory integrity) keeps Microsoft's hypervisor running, even if the feature Hyper-V is off.",
		remedies: [
			{
				by: 'auto',
				text: 'See what is running: msinfo32, line "Virtualization-based security", or `Get-CimInstance -Namespace root\\Microsoft\\Windows\\DeviceGuard Win32_DeviceGuard`.',
			},
			{
				by: 'policy',
				text: 'Whether it may be switched off is a security decision; on a managed computer ask the IT department. With the UEFI lock it also takes somebody at the keyboard during boot.',
			},
			{
				by: 'manual',
				text: 'Or use a hypervisor that runs on top of it: VMware Workstation 15.5.5 or later, VirtualBox 6.1 or later.',
			},
		],
		sources: [
			'https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/308',
			'https://kb.vmware.com/s/article/2146361',
		],
	},
	{
		id: 'other-hypervisor-holds-vtx',
		layer: 'boot-config',
		detail: 'hypervisor-conflict',
		meaning:
			"Another program uses or blocks the processor's virtualization: a second hypervisor, an anti-cheat driver or a security product.",
		remedies: [
			{
				by: 'manual',
				text: 'Close or uninstall that program, restart the computer, and try again.',
			},
		],
		sources: [],
	},
	{
		id: 'virtualbox-nem-unsupported',
		layer: 'boot-config',
		detail: 'hypervisor-conflict',
		meaning:
			'VirtualBox had to run on top of Microsoft\'s hypervisor (its "NEM" mode), and this version cannot do that here.',
		remedies: [
			{ by: 'manual', text: 'Update VirtualBox to its present version.' },
			{
				by: 'auto+reboot',
				text: "Or switch Microsoft's hypervisor off in an elevated prompt: `bcdedit /set hypervisorlaunchtype off`, restart. WSL 2 and Docker Desktop then stop working.",
			},
		],
		sources: [],
	},
	{
		id: 'kvm-holds-vtx',
		layer: 'boot-config',
		detail: 'hypervisor-conflict',
		meaning: "The KVM modules hold the processor's virtualization, so VirtualBox cannot use it.",
		remedies: [
			{
				by: 'auto',
				text: 'If no KVM machine runs: `sudo modprobe -r kvm_intel kvm` (kvm_amd on AMD).',
			},
			{
				by: 'auto+reboot',
				text: 'For good, on kernels from 6.12: boot with `kvm.enable_virt_at_load=0`. On older ones put the module on a blacklist in /etc/modprobe.d.',
			},
		],
		sources: [
			'https://github.com/kubernetes/minikube/issues/4913',
			'https://github.com/VirtualBox/virtualbox/issues/428',
		],
	},
	{
		id: 'kvm-busy-other-hypervisor',
		layer: 'boot-config',
		detail: 'hypervisor-conflict',
		meaning:
			"/dev/kvm is there, but another hypervisor is using the processor's virtualization at the moment, usually a running VirtualBox machine.",
		remedies: [
			{ by: 'auto', text: 'Look for it: `VBoxManage list runningvms`, `vmrun list`.' },
			{ by: 'manual', text: 'Stop those machines, then start yours.' },
		],
		sources: [
			'https://github.com/firecracker-microvm/firecracker/issues/1109',
			'https://github.com/quickemu-project/quickemu/issues/13',
			'https://github.com/includeos/IncludeOS/issues/339',
		],
	},
	{
		id: 'vboxdrv-secure-boot',
		layer: 'boot-config',
		detail: 'linux-kernel',
		meaning:
			"Secure Boot is on, and the kernel refuses VirtualBox's driver because nobody it trusts has signed it.",
		remedies: [
			{
				by: 'auto+reboot',
				text: 'Sign the module with a key of your own and enrol it: `mokutil --import KEY.der`, restart, confirm on the blue screen.',
			},
			{ by: 'firmware', text: 'Or switch Secure Boot off in the firmware setup.' },
		],
		sources: ['https://github.com/sisoputnfrba/foro/issues/2026'],
	},
	{
		id: 'reboot-pending',
		layer: 'boot-config',
		detail: 'boot-config',
		meaning:
			'A change waits for a restart, or for you to sign out and in again. Until then it has no effect.',
		remedies: [
			{
				by: 'manual',
				text: 'Save your work and restart Windows. After a change of groups, signing out and in is enough.',
			},
			{ by: 'auto', text: '`nestvirt diagnose` names what a restart is due for.' },
		],
		sources: [],
	},
	{
		id: 'kvm-module-not-loaded',
		layer: 'boot-config',
		detail: 'linux-kernel',
		meaning:
			'The processor can virtualize, but the kernel module kvm_intel or kvm_amd is not loaded, so there is no /dev/kvm.',
		remedies: [
			{
				by: 'auto',
				text: '`sudo modprobe kvm_intel` (kvm_amd on AMD), and write its name into /etc/modules-load.d/kvm.conf to keep it.',
			},
			{
				by: 'auto',
				text: 'If modprobe fails, `dmesg | grep -i kvm` says why; give that text to `nestvirt explain`.',
			},
		],
		sources: [
			'https://github.com/kata-containers/runtime/issues/1985',
			'https://github.com/weaveworks/ignite/issues/583',
			'https://github.com/firecracker-microvm/firecracker/issues/685',
		],
	},
	{
		id: 'kernel-lacks-kvm',
		layer: 'boot-config',
		detail: 'linux-kernel',
		meaning: 'The running kernel has no KVM in it: a cloud, custom, WSL 1 or Crostini kernel.',
		remedies: [
			{
				by: 'manual',
				text: "Boot a kernel that has it, such as your distribution's generic one. `ls /lib/modules/$(uname -r)/kernel/arch/*/kvm` shows what is there.",
			},
		],
		sources: [],
	},
	{
		id: 'kernel-module-missing-tun',
		layer: 'boot-config',
		detail: 'linux-kernel',
		meaning: '/dev/net/tun is not there: the module tun is not loaded, or the kernel has none.',
		remedies: [
			{
				by: 'auto',
				text: '`sudo modprobe tun`. In a container, start it with `--device /dev/net/tun`.',
			},
		],
		sources: [],
	},
];

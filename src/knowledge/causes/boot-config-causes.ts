import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `boot-config`. Who can do a remedy stands before it. */
export const bootConfigCauses: readonly Cause[] = [
	{
		id: 'hypervisorlaunchtype-off',
		layer: 'boot-config',
		detail: 'boot-config',
		meaning:
			'Hyper-V features installed but bcdedit hypervisorlaunchtype is off (often left by another product).',
		remedies: [
			{ by: 'auto+reboot', text: 'bcdedit /set hypervisorlaunchtype auto.' },
			{ by: 'auto', text: 'Check all boot entries.' },
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
			'Umbrella: no hypervisor present at run time and the text does not tell why (launch type, firmware, nested, pending reboot).',
		remedies: [
			{ by: 'auto', text: 'Split into firmware / launchtype / nested / feature by probing.' },
			{ by: 'auto+reboot', text: 'Set launch type, enable features.' },
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
			'Hyper-V (also Virtual Machine Platform, WSL2, Sandbox) owns VT-x, so VirtualBox/VMware/HAXM/AEHD cannot.',
		remedies: [
			{ by: 'auto', text: 'List everything that starts the hypervisor.' },
			{
				by: 'auto+reboot',
				text: 'Either bcdedit hypervisorlaunchtype off / disable features, or.',
			},
			{
				by: 'manual',
				text: 'Use versions that run on the Windows Hypervisor Platform (VirtualBox >= 6.1/7, VMware >= 15.5.5, WHPX).',
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
			'VBS / Credential Guard / memory integrity keeps the hypervisor running even with Hyper-V feature off.',
		remedies: [
			{ by: 'auto', text: 'Read Win32_DeviceGuard.' },
			{
				by: 'policy',
				text: 'Disable VBS/Credential Guard (UEFI lock needs the readiness tool / physical presence) - security decision.',
			},
			{ by: 'manual', text: 'Use a hypervisor that runs on WHP.' },
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
		meaning: 'Another product owns or has disabled VT-x (old VMware/anticheat/AV hypervisor).',
		remedies: [{ by: 'manual', text: 'Close/uninstall the other product.' }],
		sources: [],
	},
	{
		id: 'virtualbox-nem-unsupported',
		layer: 'boot-config',
		detail: 'hypervisor-conflict',
		meaning:
			'VirtualBox fell back to the Hyper-V API (NEM) and that path does not work with this version/host.',
		remedies: [
			{ by: 'manual', text: 'Update VirtualBox.' },
			{ by: 'auto+reboot', text: 'Turn the hypervisor off.' },
		],
		sources: [],
	},
	{
		id: 'kvm-holds-vtx',
		layer: 'boot-config',
		detail: 'hypervisor-conflict',
		meaning: 'KVM modules loaded and own VMX root mode; VirtualBox cannot.',
		remedies: [
			{ by: 'auto', text: 'modprobe -r kvm_intel/kvm_amd when unused.' },
			{ by: 'auto+reboot', text: 'Kvm.enable_virt_at_load=0 on kernels >= 6.12, or blacklist.' },
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
		meaning: '/dev/kvm exists but another hypervisor (usually a running VirtualBox VM) owns VMX.',
		remedies: [
			{ by: 'auto', text: 'List running VirtualBox/VMware VMs.' },
			{ by: 'manual', text: 'Stop them.' },
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
		meaning: 'vboxdrv cannot load because Secure Boot wants a signed module.',
		remedies: [
			{ by: 'auto+reboot', text: 'Sign with MOK (mokutil --import; confirmation at boot).' },
			{ by: 'firmware', text: 'Or turn Secure Boot off.' },
		],
		sources: ['https://github.com/sisoputnfrba/foro/issues/2026'],
	},
	{
		id: 'reboot-pending',
		layer: 'boot-config',
		detail: 'boot-config',
		meaning: 'Feature/group change needs a restart or new login first.',
		remedies: [
			{ by: 'manual', text: 'Reboot / sign out.' },
			{ by: 'auto', text: 'Detect pending reboot keys.' },
		],
		sources: [],
	},
	{
		id: 'kvm-module-not-loaded',
		layer: 'boot-config',
		detail: 'linux-kernel',
		meaning: 'KVM modules exist and CPU supports it, but kvm_intel/kvm_amd is not loaded.',
		remedies: [
			{ by: 'auto', text: 'modprobe kvm_intel|kvm_amd, modules-load.d entry.' },
			{ by: 'auto', text: 'If modprobe fails read dmesg and switch cause.' },
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
		meaning: 'The running kernel has no KVM (custom/cloud/WSL1/Crostini kernel).',
		remedies: [{ by: 'manual', text: 'Other kernel.' }],
		sources: [],
	},
	{
		id: 'kernel-module-missing-tun',
		layer: 'boot-config',
		detail: 'linux-kernel',
		meaning: '/dev/net/tun missing: tun module not loaded or not in the kernel.',
		remedies: [{ by: 'auto', text: 'modprobe tun; pass --device=/dev/net/tun.' }],
		sources: [],
	},
];

import type { CardStep } from '../../model/card.ts';
import type { Platform } from '../../model/platform.ts';

const owner = 'the owner of the outer host';

/** Gives VT-x or AMD-V on a Windows outer host back to a hypervisor that is not Microsoft's. */
const freeWindows: readonly CardStep[] = [
	{
		text: 'Only if the outer host runs Windows: ask in PowerShell whether its own hypervisor is active. "False" means that you can skip the next three steps.',
		command: '(Get-CimInstance Win32_ComputerSystem).HypervisorPresent',
	},
	{
		text: 'If it says "True": switch that hypervisor off in an elevated prompt and restart the outer host. Its Hyper-V machines, WSL 2, Sandbox, Docker Desktop, Credential Guard and memory integrity stop working, which lowers its security; "auto" instead of "off" brings them back.',
		command: 'bcdedit /set hypervisorlaunchtype off',
	},
	{
		text: 'If it still says "True" after the restart: remove the feature in an elevated PowerShell, together with what needs it (Sandbox, Virtual Machine Platform, Credential Guard), and restart once more.',
		command:
			'Disable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-Hypervisor -NoRestart',
	},
	{
		text: 'If it still says "True": turn memory integrity off, in the registry by setting Enabled to 0 under HKLM\\SYSTEM\\CurrentControlSet\\Control\\DeviceGuard\\Scenarios\\HypervisorEnforcedCodeIntegrity, and restart.',
	},
];

const stubbornHypervisor =
	'If Windows keeps its hypervisor although all of this is off, Enabled = 1 under DeviceGuard\\Scenarios\\SystemGuard, SecureBiometrics or WindowsHello is reported to be the reason, and Credential Guard with a UEFI lock needs a procedure of its own at start-up.';

const windowsSources = [
	'https://learn.microsoft.com/windows/win32/cimwin32prov/win32-computersystem',
	'https://learn.microsoft.com/windows-hardware/drivers/devtest/bcdedit--set',
	'https://learn.microsoft.com/troubleshoot/windows-client/application-management/virtualization-apps-not-work-with-hyper-v',
	'https://learn.microsoft.com/windows/security/hardware-security/enable-virtualization-based-protection-of-code-integrity',
	'https://learn.microsoft.com/windows/security/identity-protection/credential-guard/configure',
	'https://github.com/raysaliveonline-commits/vmware-nested-virtualization-fix-windows11',
];

/** Products that run virtual machines on a person's own computer, Apple's framework aside. */
export const desktopPlatforms: readonly Platform[] = [
	{
		id: 'virtualbox',
		title: 'Oracle VirtualBox',
		hypervisors: ['virtualbox'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'conditional',
		variant: {
			when: 'VirtualBox 6.1 or later on an Intel or AMD computer',
			powerOff: true,
			steps: [
				{ text: 'Power the virtual machine off; a saved state does not count as off.' },
				...freeWindows,
				{
					text: 'Switch nested virtualization on; in the window it is Settings > System > Processor > Enable Nested VT-x/AMD-V.',
					command: 'VBoxManage modifyvm {vm} --nested-hw-virt on',
				},
				{
					text: 'Check the setting: the output must hold nested-hw-virt="on".',
					command: 'VBoxManage showvminfo {vm} --machinereadable',
				},
				{
					text: 'Start the virtual machine and search its VBox.log for "Can\'t turn on nested VT-x/AMD-V when NEM is used" and "Attempting fall back to NEM": neither may appear.',
				},
			],
			notes: [
				'On a Windows outer host whose own hypervisor is active, VirtualBox accepts the setting and drops it when the machine starts, without an error.',
				'With VirtualBox 7.2, machines that start their own Hyper-V are reported to restart in a loop (Windows Server 2025) or to stop with 0xc0000001 (Windows 10), and nobody was found who reports that it works: do not count on it, and keep a way back before that feature is enabled inside.',
				'On Intel, VirtualBox 6.1 keeps EPT to itself, so KVM inside is slow; Hyper-V and WSL 2 need it and should not start, which follows from their requirements and is not stated by the vendor, and the same goes for every release on a Mac.',
				'A greyed-out box means that the machine is not off, or that `VBoxManage list hostinfo` denies nested HW virtualization; on an Intel processor without VMCS shadowing the command above works all the same.',
				'The processor needs nested paging and, on Intel, unrestricted guest (the vendor names the 5th generation of Core i or newer), else the start fails with VERR_CPUM_INVALID_HWVIRT_CONFIG; an Arm computer cannot do it.',
				'On a Windows 11 outer host, VirtualBox 7.2.6 is reported to refuse the option (issue 586, open in March 2026).',
				stubbornHypervisor,
			],
			alternatives: [
				'Run this machine under Hyper-V or VMware instead of VirtualBox.',
				'Use Windows containers that share the kernel of this machine, which need no hardware virtualization: Windows Server 2016 or later runs them, and Windows Pro or Enterprise from build 17763 on; an older one can be updated.',
				'Use WSL 1 inside this machine, which needs no hardware virtualization.',
				'Use a container engine on another machine.',
				'Use a physical computer.',
			],
			sources: [
				'https://www.virtualbox.org/manual/ch09.html#nested-virt',
				'https://www.virtualbox.org/manual/ch09.html#hyperv-support',
				'https://www.virtualbox.org/wiki/Changelog-6.1',
				'https://github.com/VirtualBox/virtualbox/blob/main/Config.kmk',
				'https://github.com/pop-os/virtualbox',
				'https://github.com/VirtualBox/virtualbox/issues/270',
				'https://github.com/VirtualBox/virtualbox/issues/586',
				'https://github.com/VirtualBox/virtualbox/issues/790',
				'https://learn.microsoft.com/windows-server/virtualization/hyper-v/host-hardware-requirements',
				...windowsSources,
			],
		},
	},
	{
		id: 'vmware-workstation',
		title: 'VMware Workstation or Player',
		hypervisors: ['vmware'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'conditional',
		variant: {
			when: 'VMware Workstation 8 or later, or VMware Player 4 or later, on an Intel or AMD computer',
			powerOff: true,
			steps: [
				{
					text: 'Shut the virtual machine down, and every suspended one too: what was suspended before Windows gives its hypervisor up cannot be resumed afterwards.',
				},
				...freeWindows,
				{
					text: 'Set this line in {vmx}; in the window it is VM Settings > Processors > Virtualize Intel VT-x/EPT or AMD-V/RVI.',
					command: 'vhv.enable = "TRUE"',
				},
				{
					text: 'Check that virtualHW.version in {vmx} is 9 or higher, then start the virtual machine.',
				},
			],
			notes: [
				'While Windows runs its own hypervisor, Workstation and Player run on top of it and cannot offer hardware virtualization to any virtual machine.',
				'"Virtualized Intel VT-x/EPT is not supported on this platform", "Virtualized AMD-V/RVI is not supported on this platform" and "Module \'HV\' power on failed" are widely reported signs of exactly that.',
				'The processor needs VT-x with EPT, or AMD-V with RVI.',
				stubbornHypervisor,
				'A hypervisor inside a virtual machine works, but the vendor does not support it for production.',
				'If the inner hypervisor refuses to run in a virtual machine, `hypervisor.cpuid.v0 = "FALSE"` in {vmx} is reported to help; for bridged inner machines `ethernet0.noPromisc = "FALSE"`.',
			],
			alternatives: [
				'Use Hyper-V on that Windows computer as the outer hypervisor instead of switching it off.',
				'Use WSL 1 inside this machine, which needs no hardware virtualization.',
				'Use a container engine on another machine.',
			],
			sources: [
				'https://communities.vmware.com/docs/DOC-8970',
				'https://kb.vmware.com/s/article/2009916',
				'https://docs.vmware.com/en/VMware-Workstation-Player-for-Windows/17.0/com.vmware.player.win.using.doc/GUID-778DD0ED-6FC9-415F-B071-0CEC127BE719.html',
				'https://docs.vmware.com/en/VMware-Workstation-Pro/17/com.vmware.ws.using.doc/GUID-FF4870F3-8166-4EB4-842B-6F94DBA70758.html',
				'https://github.com/hashicorp/packer-plugin-vmware/blob/main/builder/vmware/iso/step_create_vmx.go',
				'https://github.com/paolo-projects/auto-unlocker/issues/31',
				'https://github.com/xcp-ng/xcp-ng-org/blob/master/docs/guides/xcpng-in-a-vm.md',
				...windowsSources,
			],
		},
	},
	{
		id: 'vmware-fusion',
		title: 'VMware Fusion',
		hypervisors: ['vmware'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'conditional',
		variant: {
			when: 'VMware Fusion 4 or later on a Mac with an Intel processor',
			powerOff: true,
			steps: [
				{ text: 'Shut the virtual machine down.' },
				{
					text: 'Set this line in {vmx}; in the window it is Settings > Processors & Memory > Advanced options > Enable hypervisor applications in this virtual machine.',
					command: 'vhv.enable = "TRUE"',
				},
				{ text: 'Start the virtual machine.' },
			],
			notes: [
				'The virtual hardware version must be 9 or higher.',
				'A hypervisor inside a virtual machine works, but the vendor does not support it for production.',
				'No statement of the vendor was found for Macs with Apple silicon.',
			],
			alternatives: [
				'Run the container engine on the Mac itself.',
				'Use a container engine on another machine.',
			],
			sources: [
				'https://communities.vmware.com/docs/DOC-8970',
				'https://kb.vmware.com/s/article/2009916',
				'https://github.com/firecracker-microvm/firecracker/blob/main/docs/dev-machine-setup.md',
				'https://github.com/hashicorp/packer-plugin-vmware/blob/main/builder/vmware/iso/step_create_vmx.go',
			],
		},
	},
	{
		id: 'parallels',
		title: 'Parallels Desktop',
		hypervisors: ['parallels'],
		clouds: [],
		where: 'outer-host',
		addressee: owner,
		nesting: 'conditional',
		variant: {
			when: 'Parallels Desktop on a Mac with an Intel processor',
			powerOff: true,
			steps: [
				{ text: 'Stop the virtual machine.' },
				{
					text: 'Switch nested virtualization on.',
					command: 'prlctl set {vm} --nested-virt on',
				},
				{ text: 'Start the virtual machine.' },
			],
			notes: [
				'On a Mac with Apple silicon it is not available: Microsoft says so for Windows 11 on M1, M2 and M3, which therefore has no WSL 2, no Sandbox and no virtualization-based security there.',
			],
			alternatives: [
				'Use WSL 1 inside this machine, which needs no hardware virtualization.',
				'Run the container engine on the Mac itself.',
				'Use a container engine on another machine.',
			],
			sources: [
				'https://github.com/Parallels/vagrant-parallels/blob/main/website/docs/source/docs/configuration.html.md',
				'https://support.microsoft.com/windows/options-for-using-windows-11-with-mac-computers-with-apple-m1-m2-and-m3-chips-cd15fd62-9b34-4b78-b0bc-121baa3c568c',
				'https://learn.microsoft.com/windows/wsl/compare-versions',
			],
		},
	},
];

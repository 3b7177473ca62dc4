import type { Platform } from '../../model/platform.ts';

/** Hyper-V and what Microsoft builds on it, outside Azure. */
export const microsoftPlatforms: readonly Platform[] = [
	{
		id: 'hyperv',
		title: 'Microsoft Hyper-V',
		hypervisors: ['hyperv'],
		clouds: [],
		where: 'outer-host',
		addressee: 'the owner of the outer host',
		nesting: 'conditional',
		variant: {
			when: 'Hyper-V on Windows Server 2016, Windows 10 or later with an Intel processor, or on Windows Server 2022, Windows 11 or later with an AMD processor',
			powerOff: true,
			steps: [
				{
					text: 'Run all of this on the outer host, elevated or as a member of Hyper-V Administrators. Look at the virtual machine first: Version must be 8.0 or higher on Intel, 9.3 or higher on AMD.',
					command:
						'Get-VM -Name {vm} | Select-Object Name,State,Version,Generation,DynamicMemoryEnabled,ParentCheckpointId',
				},
				{
					text: 'Shut the virtual machine down; the switch can be changed only while it is off.',
					command: 'Stop-VM -Name {vm}',
				},
				{
					text: 'Only if its State is Saved: discard the saved state.',
					command: 'Remove-VMSavedState -VMName {vm}',
				},
				{
					text: 'Only if its Version is too low: raise it, which cannot be undone.',
					command: 'Update-VMVersion -Name {vm} -Force',
				},
				{
					text: 'Pass hardware virtualization on; the same command with $false takes it back.',
					command: 'Set-VMProcessor -VMName {vm} -ExposeVirtualizationExtensions $true',
				},
				{
					text: 'Advised, not needed: give it fixed memory.',
					command: 'Set-VMMemory -VMName {vm} -DynamicMemoryEnabled $false',
				},
				{
					text: 'Only if inner virtual machines need your network directly: allow their addresses. With NAT inside this machine it is not needed.',
					command:
						'Get-VMNetworkAdapter -VMName {vm} | Set-VMNetworkAdapter -MacAddressSpoofing On',
				},
				{ text: 'Start the virtual machine.', command: 'Start-VM -Name {vm}' },
				{
					text: 'Check the switch: ExposeVirtualizationExtensions must say True.',
					command:
						'Get-VMProcessor -VMName {vm} | Select-Object VMName,Count,ExposeVirtualizationExtensions',
				},
			],
			notes: [
				'An AMD processor must be an EPYC, a Ryzen or later, an Intel processor needs EPT, and an Arm computer cannot do it.',
				'If `bcdedit /enum` on the outer host shows hypervisorloadoptions with OFFERNESTEDVIRT=FALSE, nesting is switched off for all virtual machines.',
				'Microsoft supports only its own hypervisor inside; others, such as KVM or VirtualBox, are likely to fail.',
				'While the inner hypervisor runs, the memory of the virtual machine stays as it is, dynamic or not.',
				'To run containers with Hyper-V isolation, the virtual machine needs at least 4 GB of memory and two virtual processors.',
				'With Windows Server 2019 or older inside, a nesting virtual machine can have at most 225 virtual processors.',
			],
			alternatives: [
				'Use Windows containers with process isolation, which need no hypervisor.',
				'Use WSL 1 inside this machine, which needs no hardware virtualization.',
				'Use a physical computer.',
			],
			sources: [
				'https://learn.microsoft.com/windows-server/virtualization/hyper-v/enable-nested-virtualization',
				'https://learn.microsoft.com/windows-server/virtualization/hyper-v/nested-virtualization',
				'https://learn.microsoft.com/powershell/module/hyper-v/set-vmprocessor',
				'https://learn.microsoft.com/powershell/module/hyper-v/update-vmversion',
				'https://learn.microsoft.com/virtualization/hyper-v-on-windows/tlfs/nested-virtualization',
				'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/system-requirements',
				'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
				'https://learn.microsoft.com/windows/security/application-security/application-isolation/windows-sandbox/windows-sandbox-install',
				'https://learn.microsoft.com/windows/wsl/compare-versions',
				'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/live/hyperv-tools/Nested/Get-NestedVirtStatus.ps1',
			],
		},
	},
	{
		id: 'azure-local',
		title: 'Azure Local',
		hypervisors: ['hyperv'],
		clouds: [],
		where: 'outer-host',
		addressee: 'the administrator of the Azure Local cluster',
		nesting: 'conditional',
		variant: {
			when: 'Azure Local, formerly Azure Stack HCI',
			powerOff: true,
			steps: [
				{ text: 'Turn the virtual machine off.' },
				{
					text: 'Pass hardware virtualization on, in an elevated PowerShell.',
					command: 'Set-VMProcessor -VMName {vm} -ExposeVirtualizationExtensions $true',
				},
				{ text: 'Start the virtual machine.' },
			],
			notes: ['Microsoft documents nesting on Azure Local for evaluation only.'],
			alternatives: [],
			sources: [
				'https://learn.microsoft.com/azure/azure-local/manage/enable-nested-virtualization',
				'https://learn.microsoft.com/windows-server/virtualization/hyper-v/enable-nested-virtualization',
			],
		},
	},
	{
		id: 'wsl2',
		title: 'Windows Subsystem for Linux 2',
		hypervisors: ['wsl'],
		clouds: [],
		where: 'outer-host',
		addressee: 'the user of the Windows computer that runs this distribution',
		nesting: 'conditional',
		variant: {
			when: 'WSL 2 on Windows 11 with an Intel or AMD processor',
			powerOff: true,
			steps: [
				{
					text: 'In the section [wsl2] of %UserProfile%\\.wslconfig on Windows, set this line, or remove one that says false: true is what WSL does without it.',
					command: 'nestedVirtualization=true',
				},
				{
					text: 'Stop WSL in a Windows prompt; this ends every running distribution.',
					command: 'wsl --shutdown',
				},
				{
					text: 'Start the distribution again and look for the device inside.',
					command: 'ls -l /dev/kvm',
				},
			],
			notes: [
				'Windows 10 never offers it, and neither does Windows on an Arm processor or in safe mode.',
				'An administrator can forbid it: AllowNestedVirtualization = 0 under HKLM\\Software\\Policies\\WSL, in Intune "Allow nested virtualization".',
				'If the Windows computer cannot offer it, WSL starts without it and shows a warning that nested virtualization is not supported on this machine.',
				'If Windows itself runs in a virtual machine, its own outer host has to expose hardware virtualization first.',
			],
			alternatives: [],
			sources: [
				'https://learn.microsoft.com/windows/wsl/wsl-config',
				'https://learn.microsoft.com/windows/wsl/intune',
				'https://learn.microsoft.com/windows/wsl/troubleshooting',
				'https://github.com/microsoft/WSL/blob/master/src/windows/service/exe/WslCoreVm.cpp',
				'https://github.com/microsoft/WSL/blob/master/src/windows/common/WslCoreConfig.h',
				'https://github.com/microsoft/WSL/blob/master/src/windows/inc/wslpolicies.h',
				'https://docs.kernel.org/virt/kvm/x86/running-nested-guests.html',
			],
		},
	},
	{
		id: 'windows-sandbox',
		title: 'Windows Sandbox',
		hypervisors: ['hyperv'],
		clouds: [],
		where: 'outer-host',
		addressee: 'the user of the Windows computer that runs the Sandbox',
		nesting: 'unknown',
		variant: {
			when: 'this machine is a Windows Sandbox',
			powerOff: null,
			steps: [
				{
					text: 'Use a Hyper-V virtual machine in place of the Sandbox, and follow the steps for Hyper-V there.',
				},
			],
			notes: [
				'No documentation was found of a setting that passes hardware virtualization into a Sandbox.',
			],
			alternatives: [],
			sources: [
				'https://learn.microsoft.com/windows/security/application-security/application-isolation/windows-sandbox/',
				'https://learn.microsoft.com/windows/security/application-security/application-isolation/windows-sandbox/windows-sandbox-install',
			],
		},
	},
];

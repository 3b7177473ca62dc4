import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `windows-feature`. Who can do a remedy stands before it. */
export const windowsFeatureCauses: readonly Cause[] = [
	{
		id: 'hyperv-feature-disabled',
		layer: 'windows-feature',
		detail: 'windows-feature',
		meaning: 'Hyper-V optional feature not enabled (edition would allow it).',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'dism /online /enable-feature /featurename:Microsoft-Hyper-V-All /all /norestart.',
			},
		],
		sources: [
			'https://github.com/docker/for-win/issues/2265',
			'https://github.com/kubernetes/minikube/issues/8066',
			'https://github.com/docker/for-win/issues/797',
		],
	},
	{
		id: 'hyperv-powershell-module-missing',
		layer: 'windows-feature',
		detail: 'windows-feature',
		meaning:
			"Hyper-V PowerShell management tools missing (or the tool's probe for them is broken).",
		remedies: [
			{ by: 'auto', text: 'Enable Microsoft-Hyper-V-Management-PowerShell.' },
			{
				by: 'manual',
				text: 'Update docker-machine/minikube (known broken probe in old versions).',
			},
		],
		sources: [
			'https://github.com/docker-archive-public/docker.machine/issues/4342',
			'https://github.com/docker/for-win/issues/1121',
			'https://github.com/docker/for-win/issues/1500',
		],
	},
	{
		id: 'windows-edition-no-hyperv',
		layer: 'windows-feature',
		detail: 'os',
		meaning: 'Windows Home has no Hyper-V.',
		remedies: [
			{
				by: 'manual',
				text: 'Use the WSL2 backend (needs Virtual Machine Platform) or upgrade the edition.',
			},
		],
		sources: [
			'https://github.com/docker/for-win/issues/1212',
			'https://github.com/docker/for-win/issues/1338',
		],
	},
	{
		id: 'windows-edition-no-containers',
		layer: 'windows-feature',
		detail: 'os',
		meaning: 'Edition without the Containers feature (Home; some Server SKUs).',
		remedies: [{ by: 'manual', text: 'Other edition.' }],
		sources: [],
	},
	{
		id: 'windows-build-too-old',
		layer: 'windows-feature',
		detail: 'os',
		meaning: 'Windows build older than the product/feature needs.',
		remedies: [
			{ by: 'manual', text: 'Windows Update / feature update.' },
			{ by: 'manual', text: 'Older product version as a stop-gap.' },
			{ by: 'auto', text: 'Compare build against a table.' },
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/5170',
			'https://github.com/docker/for-win/issues/5916',
			'https://github.com/docker/docs/pull/11402',
		],
	},
	{
		id: 'unsupported-host-os',
		layer: 'windows-feature',
		detail: 'os',
		meaning: 'Host OS can never run it (Windows 7/8/2008/2012, 32-bit, macOS binary on Linux...).',
		remedies: [
			{
				by: 'manual',
				text: 'Upgrade the OS; Docker Toolbox/VirtualBox as legacy way; remote engine.',
			},
		],
		sources: [],
	},
	{
		id: 'virtual-machine-platform-missing',
		layer: 'windows-feature',
		detail: 'windows-feature',
		meaning: 'Optional feature VirtualMachinePlatform is off.',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'dism /online /enable-feature /featurename:VirtualMachinePlatform /all /norestart (or wsl --install --no-distribution).',
			},
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/4584',
			'https://github.com/microsoft/WSL/issues/10508',
			'https://github.com/podman-desktop/podman-desktop/issues/8518',
			'https://aka.ms/enablevirtualization',
			'https://github.com/microsoft/WSL/blob/master/src/windows/service/inc/wslservice.idl',
		],
	},
	{
		id: 'windows-hypervisor-platform-missing',
		layer: 'windows-feature',
		detail: 'windows-feature',
		meaning: 'Windows Hypervisor Platform (WHPX API) is off.',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'dism /online /enable-feature /featurename:HypervisorPlatform /all /norestart.',
			},
		],
		sources: ['https://github.com/MicrosoftDocs/xamarin-docs/issues/765'],
	},
	{
		id: 'wsl-feature-missing',
		layer: 'windows-feature',
		detail: 'windows-feature',
		meaning: 'Feature Microsoft-Windows-Subsystem-Linux is off.',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'dism /online /enable-feature /featurename:Microsoft-Windows-Subsystem-Linux /all /norestart.',
			},
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/2316',
			'https://learn.microsoft.com/windows/wsl/troubleshooting',
		],
	},
	{
		id: 'wsl-not-installed',
		layer: 'windows-feature',
		detail: 'wsl',
		meaning: 'wsl.exe is only the stub / package missing.',
		remedies: [{ by: 'auto', text: 'wsl --install --no-distribution.' }],
		sources: ['https://github.com/podman-desktop/podman-desktop/issues/8541'],
	},
	{
		id: 'containers-feature-missing',
		layer: 'windows-feature',
		detail: 'windows-feature',
		meaning: 'Containers feature is off (vmcompute.dll missing).',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'dism /online /enable-feature /featurename:Containers /all /norestart.',
			},
		],
		sources: [
			'https://github.com/PowerShell/ContainerProvider/issues/10',
			'https://github.com/eddex/aseprite-windows-docker-build/issues/4',
			'https://github.com/docker/for-win/issues/2020',
		],
	},
	{
		id: 'windows-component-store-corrupt',
		layer: 'windows-feature',
		detail: 'os',
		meaning:
			'Feature cannot be enabled: servicing store damaged (DISM/CBS errors) or optional features in a bad state.',
		remedies: [
			{ by: 'auto', text: 'DISM /Online /Cleanup-Image /RestoreHealth, sfc /scannow.' },
			{ by: 'manual', text: 'In-place upgrade.' },
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/8054',
			'https://github.com/docker/for-win/issues/2525',
			'https://github.com/MicrosoftDocs/WSL/issues/1296',
		],
	},
	{
		id: 'windows-feature-rollback',
		layer: 'windows-feature',
		detail: 'os',
		meaning:
			'Feature enabling is rolled back at reboot (broken network component, pending driver).',
		remedies: [
			{ by: 'auto', text: 'Read CBS.log/setupapi for the failing component.' },
			{ by: 'manual', text: 'Remove it (old VMware/VPN bridge drivers).' },
		],
		sources: ['https://jishuzhan.net/article/2071158265567866882'],
	},
	{
		id: 'windows-update-regression',
		layer: 'windows-feature',
		detail: 'os',
		meaning: 'A certain Windows update broke the virtualization stack on that build.',
		remedies: [
			{ by: 'manual', text: 'Install the follow-up update, or uninstall the KB meanwhile.' },
			{ by: 'auto', text: 'Match build/KB against a known list.' },
		],
		sources: [],
	},
	{
		id: 'exploit-protection-cfg',
		layer: 'windows-feature',
		detail: 'os',
		meaning:
			'Exploit protection: Control Flow Guard overridden (system or vmcompute.exe/vmwp.exe) so vmcompute cannot start.',
		remedies: [
			{
				by: 'auto',
				text: 'Get-ProcessMitigation -Name vmcompute.exe (and vmwp.exe, and -System).',
			},
			{ by: 'auto', text: 'System CFG off: switch it on again.' },
			{
				by: 'auto',
				text: 'Program entry overrides CFG: take that override away ("Override system settings" unticked; the cure of docker/for-win#3597 and #7610), then net start vmcompute.',
			},
			{ by: 'manual', text: 'Restart.' },
		],
		sources: [
			'https://github.com/docker/for-win/issues/1221',
			'https://github.com/microsoft/WSL/issues/4951',
			'https://learn.microsoft.com/windows/wsl/troubleshooting',
		],
	},
];

import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `windows-feature`. Who can do a remedy stands before it. */
export const windowsFeatureCauses: readonly Cause[] = [
	{
		id: 'hyperv-feature-disabled',
		layer: 'windows-feature',
		detail: 'windows-feature',
		meaning:
			'The Windows feature Hyper-V is off, so this Windows cannot run virtual machines with it.',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'In an elevated prompt: `dism /online /enable-feature /featurename:Microsoft-Hyper-V-All /all /norestart`, then restart Windows.',
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
			"PowerShell's Hyper-V module is missing, so tools cannot talk to Hyper-V. Old versions of docker-machine and minikube also say this when the module is there.",
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated PowerShell: `Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-Management-PowerShell`.',
			},
			{ by: 'manual', text: 'If it is there already, update docker-machine or minikube.' },
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
		meaning: 'This Windows is a Home edition, which has no Hyper-V.',
		remedies: [
			{
				by: 'manual',
				text: 'Use the WSL 2 backend: it needs only the feature Virtual Machine Platform, which Home has. Or upgrade the edition to Pro.',
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
		meaning:
			'This edition of Windows has no feature Containers, so Windows containers cannot run here.',
		remedies: [
			{
				by: 'manual',
				text: 'Use Linux containers over WSL 2, or Windows Pro, Enterprise or Server.',
			},
		],
		sources: [],
	},
	{
		id: 'windows-build-too-old',
		layer: 'windows-feature',
		detail: 'os',
		meaning: 'This build of Windows is older than the product or the feature needs.',
		remedies: [
			{
				by: 'manual',
				text: 'Install the present feature update (Settings, Windows Update). `winver` shows the build that you have.',
			},
			{
				by: 'manual',
				text: 'As a stop-gap use an older version of the product that still supports this build.',
			},
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
		meaning:
			'This operating system can never run it: too old, 32-bit, or not the one that the program was made for.',
		remedies: [
			{
				by: 'manual',
				text: 'Upgrade the operating system, or work with a remote engine (`docker context create`) from here. Docker Toolbox with VirtualBox is the old way on Windows 7 and 8 and is no longer maintained.',
			},
		],
		sources: [],
	},
	{
		id: 'virtual-machine-platform-missing',
		layer: 'windows-feature',
		detail: 'windows-feature',
		meaning:
			'The Windows feature Virtual Machine Platform, which WSL 2 needs, is not on or not working.',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'In an elevated prompt: `wsl --install --no-distribution`, or on older builds `dism /online /enable-feature /featurename:VirtualMachinePlatform /all /norestart`, then restart Windows.',
			},
			{
				by: 'auto',
				text: 'If it is on already: `nestvirt diagnose` shows whether the firmware, the launch type or an outer hypervisor is the reason.',
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
		meaning:
			'The Windows feature Windows Hypervisor Platform (WHPX) is off; QEMU and the Android emulator need it.',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'In an elevated prompt: `dism /online /enable-feature /featurename:HypervisorPlatform /all /norestart`, then restart Windows.',
			},
		],
		sources: ['https://github.com/MicrosoftDocs/xamarin-docs/issues/765'],
	},
	{
		id: 'wsl-feature-missing',
		layer: 'windows-feature',
		detail: 'windows-feature',
		meaning:
			'The Windows feature "Windows Subsystem for Linux" is off, so no distribution can be installed or started.',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'In an elevated prompt: `dism /online /enable-feature /featurename:Microsoft-Windows-Subsystem-Linux /all /norestart`, then restart Windows.',
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
		meaning:
			'WSL is not installed: the wsl.exe on this Windows is only the stub that offers to install it.',
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated prompt: `wsl --install --no-distribution`, then restart if it asks for it.',
			},
		],
		sources: ['https://github.com/podman-desktop/podman-desktop/issues/8541'],
	},
	{
		id: 'containers-feature-missing',
		layer: 'windows-feature',
		detail: 'windows-feature',
		meaning:
			'The Windows feature Containers is off, so the engine finds no vmcompute.dll and cannot start.',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'In an elevated prompt: `dism /online /enable-feature /featurename:Containers /all /norestart` (Server: `Install-WindowsFeature Containers`), then restart Windows.',
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
			'Windows cannot install the feature because its component store is damaged or lacks the files.',
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated prompt: `DISM /Online /Cleanup-Image /RestoreHealth`, then `sfc /scannow`, then try the feature again.',
			},
			{
				by: 'manual',
				text: 'If that fails, repair Windows by an in-place upgrade: start setup.exe of the same version and keep everything.',
			},
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
			'Windows takes the feature back at each restart, usually because an old network driver cannot be set up with it.',
		remedies: [
			{
				by: 'auto',
				text: 'Find the component that fails: %windir%\\Logs\\CBS\\CBS.log and %windir%\\INF\\setupapi.dev.log, at the time of the restart.',
			},
			{
				by: 'manual',
				text: 'Uninstall it (old VMware, VirtualBox or VPN bridge drivers are the usual ones), restart, and switch the feature on again.',
			},
		],
		sources: ['https://jishuzhan.net/article/2071158265567866882'],
	},
	{
		id: 'windows-update-regression',
		layer: 'windows-feature',
		detail: 'os',
		meaning: 'A certain Windows update broke virtualization or containers on this build.',
		remedies: [
			{
				by: 'manual',
				text: 'Install the update that followed it; if there is none yet, uninstall the named KB (`wusa /uninstall /kb:NUMBER`) until there is.',
			},
			{ by: 'auto', text: '`nestvirt diagnose` shows the build and its revision.' },
		],
		sources: [],
	},
	{
		id: 'exploit-protection-cfg',
		layer: 'windows-feature',
		detail: 'os',
		meaning:
			'Exploit protection overrides Control Flow Guard for vmcompute.exe (or for all of Windows), and with that the Host Compute Service cannot start.',
		remedies: [
			{
				by: 'auto',
				text: 'Look: `Get-ProcessMitigation -Name vmcompute.exe`, `Get-ProcessMitigation -Name vmwp.exe`, `Get-ProcessMitigation -System`.',
			},
			{
				by: 'auto',
				text: 'If Control Flow Guard is off for the system, switch it on again in Windows Security, App & browser control, Exploit protection.',
			},
			{
				by: 'auto',
				text: 'If vmcompute.exe has an entry there, untick "Override system settings" for CFG, then `net start vmcompute`.',
			},
			{ by: 'manual', text: 'Restart Windows.' },
		],
		sources: [
			'https://github.com/docker/for-win/issues/1221',
			'https://github.com/microsoft/WSL/issues/4951',
			'https://learn.microsoft.com/windows/wsl/troubleshooting',
		],
	},
];

import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `service`. Who can do a remedy stands before it. */
export const serviceCauses: readonly Cause[] = [
	{
		id: 'vmcompute-stopped',
		layer: 'service',
		detail: 'service',
		meaning:
			'The Hyper-V Host Compute Service (vmcompute) does not run or crashes. Containers and WSL 2 cannot start without it.',
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated PowerShell: `Start-Service vmcompute`. If it stops again, the System event log (source Service Control Manager, ids 7031 and 7034) and the Application log say why.',
			},
			{
				by: 'manual',
				text: 'If it does not start at all, look at exploit protection (`Get-ProcessMitigation -Name vmcompute.exe`), then switch the features Virtual Machine Platform, Containers and Hyper-V off and on again.',
			},
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/8693',
			'https://github.com/docker/for-win/issues/9399',
			'https://github.com/docker/for-win/issues/6371',
			'https://learn.microsoft.com/en-us/virtualization/api/hcs/reference/hcshresult',
		],
	},
	{
		id: 'vmms-stopped',
		layer: 'service',
		detail: 'service',
		meaning:
			'The Hyper-V Virtual Machine Management service (vmms) is stopped, so no tool can list, make or start virtual machines.',
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated PowerShell: `Set-Service vmms -StartupType Automatic; Start-Service vmms`.',
			},
		],
		sources: [
			'https://github.com/crc-org/crc/issues/850',
			'https://github.com/docker/for-win/issues/1085',
		],
	},
	{
		id: 'hyperv-wmi-broken',
		layer: 'service',
		detail: 'service',
		meaning:
			"Hyper-V's management interface (its WMI provider or worker process) is damaged: it answers that objects are not there although the service runs.",
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated prompt: `mofcomp %SYSTEMROOT%\\System32\\WindowsVirtualization.V2.mof`, then restart the service: `net stop vmms && net start vmms`.',
			},
			{
				by: 'auto+reboot',
				text: 'If that does not help, switch the feature Hyper-V off, restart, switch it on, restart.',
			},
		],
		sources: [
			'https://github.com/docker/for-win/issues/1382',
			'https://github.com/docker/for-win/issues/587',
		],
	},
	{
		id: 'wsl-service-disabled',
		layer: 'service',
		detail: 'service',
		meaning: 'The service of WSL is disabled or stopped, so no distribution can start.',
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated prompt: `sc.exe config WSLService start= auto` (WSL from the Store) or `sc.exe config LxssManager start= demand` (WSL of Windows itself), then `sc.exe start` with the same name. The blank after "start=" belongs there.',
			},
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/2637',
			'https://github.com/microsoft/WSL/issues/3815',
		],
	},
	{
		id: 'hns-service-missing',
		layer: 'service',
		detail: 'service',
		meaning:
			'The Host Network Service (hns) is not registered: a feature that brings it is only half installed.',
		remedies: [
			{
				by: 'auto+reboot',
				text: 'Switch the features Virtual Machine Platform and Containers off, restart, and switch them on again.',
			},
			{ by: 'auto', text: 'Check: `sc.exe query hns`.' },
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/10755',
			'https://github.com/microsoft/WSL/issues/10778',
		],
	},
	{
		id: 'sharedaccess-service-disabled',
		layer: 'service',
		detail: 'service',
		meaning:
			'The service Internet Connection Sharing (SharedAccess) is disabled, so Windows cannot make the NAT network of WSL 2 and of the Default Switch.',
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated prompt: `sc.exe config SharedAccess start= demand`, then `net start SharedAccess`.',
			},
			{
				by: 'policy',
				text: 'If it is disabled again, a group policy forbids it ("Prohibit use of Internet Connection Sharing"): ask the IT department.',
			},
		],
		sources: ['https://github.com/microsoft/WSL/issues/12074'],
	},
	{
		id: 'server-service-stopped',
		layer: 'service',
		detail: 'service',
		meaning:
			'The service "Server" (LanmanServer) is not running, so drives cannot be shared with containers.',
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated PowerShell: `Set-Service LanmanServer -StartupType Automatic; Start-Service LanmanServer`.',
			},
		],
		sources: [],
	},
	{
		id: 'hcs-timeout',
		layer: 'service',
		detail: 'service',
		meaning:
			"A virtual machine or container was started but did not answer in time. The text does not say why; usual reasons are a service that hangs, a damaged disk image, a kernel of one's own, too little memory or a security product.",
		remedies: [
			{
				by: 'auto',
				text: '`wsl --shutdown`, then in an elevated PowerShell `Restart-Service vmcompute` (and WSLService, if it is there), and try again.',
			},
			{
				by: 'auto',
				text: 'Look for the deeper reason: the feature Virtual Machine Platform, a `kernel=` line in .wslconfig, EXT4 errors, free memory, an update of the last days.',
			},
			{ by: 'manual', text: 'Restart Windows.' },
		],
		sources: [
			'https://github.com/docker/for-win/issues/8770',
			'https://github.com/microsoft/WSL/issues/7351',
			'https://github.com/microsoft/WSL/issues/9560',
			'https://learn.microsoft.com/en-us/virtualization/api/hcs/reference/hcshresult',
		],
	},
	{
		id: 'docker-engine-not-installed',
		layer: 'service',
		detail: 'engine',
		meaning:
			'No Docker engine is installed here, or the installer that you used (DockerMsftProvider) has been retired.',
		remedies: [
			{
				by: 'auto',
				text: 'On Windows Server: switch the feature Containers on, then install the engine from its static archive as https://docs.docker.com/engine/install/binaries/ says. On Linux: `sudo apt install docker.io` or the package of your distribution.',
			},
			{ by: 'auto+reboot', text: '`Install-WindowsFeature Containers`, then restart Windows.' },
		],
		sources: [
			'https://github.com/docker/docs/pull/6648',
			'https://github.com/OneGet/MicrosoftDockerProvider/issues/91',
		],
	},
	{
		id: 'docker-service-stopped',
		layer: 'service',
		detail: 'service',
		meaning:
			'The engine is installed, but its service "docker" is stopped, so nobody serves the pipe or socket.',
		remedies: [
			{
				by: 'auto',
				text: 'On Windows Server, elevated: `Set-Service docker -StartupType Automatic; Start-Service docker`. On Linux: `sudo systemctl enable --now docker`.',
			},
		],
		sources: ['https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/350'],
	},
	{
		id: 'docker-service-failing',
		layer: 'service',
		detail: 'service',
		meaning:
			'The service "docker" starts and stops again at once. Its log has the reason; this text does not.',
		remedies: [
			{
				by: 'auto',
				text: 'Read it: on Windows `Get-WinEvent -ProviderName docker -MaxEvents 20`, on Linux `journalctl -u docker -n 50`. Give that text to `nestvirt explain`.',
			},
			{
				by: 'auto',
				text: 'Usual reasons: a mistake in daemon.json, the network service hns, vmcompute, a Windows that is too old.',
			},
		],
		sources: ['https://github.com/docker/for-win/issues/365'],
	},
	{
		id: 'docker-windows-engine-start-failed',
		layer: 'service',
		detail: 'engine',
		meaning: 'Docker Desktop runs, but its engine for Windows containers does not start.',
		remedies: [
			{
				by: 'auto',
				text: 'Check that the feature Containers is on and that the services hns and vmcompute run, then look into %LOCALAPPDATA%\\Docker\\log for the reason.',
			},
			{
				by: 'manual',
				text: 'If nothing is found: reset Docker Desktop to factory defaults. This deletes its images and containers.',
			},
		],
		sources: [
			'https://github.com/microsoft/DockerTools/issues/126',
			'https://github.com/docker/for-win/issues/1986',
		],
	},
	{
		id: 'docker-desktop-not-running',
		layer: 'service',
		detail: 'engine',
		meaning:
			'Nobody serves the pipe that your Docker client wants to open: Docker Desktop is not started, is still starting, or has crashed. If the message adds "elevated privileges", ignore it; it says nothing about the cause.',
		remedies: [
			{
				by: 'auto',
				text: 'Start Docker Desktop and wait until it says that the engine is running. Then `docker version` shows a server.',
			},
			{
				by: 'auto',
				text: 'If it stops again, look into its log (%LOCALAPPDATA%\\Docker\\log) and give that to `nestvirt explain`: the reason is there, and in a virtual machine it is usually missing nested virtualization.',
			},
		],
		sources: [
			'https://github.com/docker/for-win/issues/7186',
			'https://github.com/docker/for-win/issues/2671',
			'https://github.com/docker/for-win/issues/14456',
			'https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/',
		],
	},
	{
		id: 'docker-desktop-service-stopped',
		layer: 'service',
		detail: 'service',
		meaning:
			"Docker Desktop's helper service (com.docker.service) is stopped, so it cannot do what needs the rights of an administrator.",
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated PowerShell: `Set-Service com.docker.service -StartupType Automatic; Start-Service com.docker.service`.',
			},
		],
		sources: [],
	},
	{
		id: 'docker-desktop-database-failure',
		layer: 'service',
		detail: 'engine',
		meaning:
			'You are using the old Docker for Windows (18.x or earlier), and it cannot reach its own settings database (the process com.docker.db). In a virtual machine without nested virtualization this is only the first thing that fails.',
		remedies: [
			{
				by: 'auto',
				text: 'Quit Docker, end the process com.docker.db in the Task Manager, and start Docker again; if it comes back, reset Docker to factory defaults (this deletes its images and containers).',
			},
			{
				by: 'manual',
				text: 'Better: replace it by a current Docker Desktop, which has no such database.',
			},
			{
				by: 'owner',
				text: 'If this Windows is a virtual machine, its owner has to allow nested virtualization, or no version of Docker Desktop will work in it. `nestvirt diagnose` shows whether it is allowed and prints the steps to forward. Windows Server containers with process isolation need none of it.',
			},
		],
		sources: [
			'https://github.com/docker/for-win/issues/821',
			'https://github.com/docker/for-win/issues/1473',
			'https://github.com/docker/for-win/issues/498',
		],
	},
	{
		id: 'libvirtd-not-running',
		layer: 'service',
		detail: 'service',
		meaning: 'The libvirt daemon is not running, so its socket is not there or refuses.',
		remedies: [
			{
				by: 'auto',
				text: '`sudo systemctl enable --now libvirtd`, or with split daemons `sudo systemctl enable --now virtqemud.socket`.',
			},
		],
		sources: ['https://github.com/kubernetes/minikube/issues/7677'],
	},
	{
		id: 'vboxdrv-not-loaded',
		layer: 'service',
		detail: 'linux-kernel',
		meaning: "VirtualBox's kernel driver is not built for the running kernel, or not loaded.",
		remedies: [
			{
				by: 'auto',
				text: 'Install the headers of your kernel (`sudo apt install linux-headers-$(uname -r)`), then `sudo /sbin/vboxconfig`.',
			},
			{
				by: 'auto',
				text: 'On Windows: `sc.exe start vboxsup` (before 7.0 `sc.exe start vboxdrv`); if that fails, reinstall VirtualBox.',
			},
		],
		sources: [
			'https://github.com/frontendbr/forum/issues/367',
			'https://github.com/NixOS/nixpkgs/issues/52429',
		],
	},
	{
		id: 'crc-daemon-not-running',
		layer: 'service',
		detail: 'service',
		meaning: 'The background daemon of CRC (OpenShift Local) is not running.',
		remedies: [
			{
				by: 'auto',
				text: '`crc setup`, then `crc start`; or run `crc daemon` in a window of its own.',
			},
		],
		sources: [],
	},
	{
		id: 'haxm-not-usable',
		layer: 'service',
		detail: 'engine',
		meaning:
			'The Android emulator finds no usable hypervisor driver (HAXM or AEHD). The text does not say whether it is missing or blocked.',
		remedies: [
			{
				by: 'manual',
				text: 'Install the "Android Emulator hypervisor driver" in the SDK Manager, or use WHPX (the feature Windows Hypervisor Platform). HAXM itself is no longer maintained.',
			},
			{
				by: 'auto',
				text: 'If it is installed: Hyper-V, WSL 2 or memory integrity may hold the processor; then WHPX is the way.',
			},
		],
		sources: ['https://github.com/intel/haxm/issues/77'],
	},
	{
		id: 'haxm-amd-unsupported',
		layer: 'service',
		detail: 'engine',
		meaning: 'HAXM works on Intel processors only, and this one is an AMD.',
		remedies: [
			{
				by: 'manual',
				text: 'Use WHPX (the feature Windows Hypervisor Platform) or the "Android Emulator hypervisor driver".',
			},
		],
		sources: [],
	},
	{
		id: 'filter-driver-interference',
		layer: 'service',
		detail: 'os',
		meaning:
			'A file-system filter of another product (cloud sync, encryption, data-loss prevention) gets in the way when the engine sets up the layers of an image.',
		remedies: [
			{
				by: 'auto',
				text: 'In an elevated prompt `fltmc filters` lists them; those that are not from Microsoft are the suspects.',
			},
			{
				by: 'manual',
				text: 'Update or uninstall that product, restart, and pull the image again.',
			},
		],
		sources: ['https://github.com/docker/for-win/issues/13932'],
	},
	{
		id: 'antivirus-interference',
		layer: 'service',
		detail: 'os',
		meaning: 'A security product blocks, removes or locks files that the engine or WSL needs.',
		remedies: [
			{
				by: 'policy',
				text: "Have the data folder of the engine, the .vhdx files and the engine's programs excluded from scanning; on a managed computer ask the IT department.",
			},
			{
				by: 'auto',
				text: 'See which product it is: `Get-CimInstance -Namespace root/SecurityCenter2 AntiVirusProduct` (clients only).',
			},
		],
		sources: [
			'https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/355',
			'https://github.com/docker/for-win/issues/5403',
		],
	},
];

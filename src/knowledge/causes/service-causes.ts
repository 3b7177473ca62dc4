import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `service`. Who can do a remedy stands before it. */
export const serviceCauses: readonly Cause[] = [
	{
		id: 'vmcompute-stopped',
		layer: 'service',
		detail: 'service',
		meaning: 'Hyper-V Host Compute Service stopped, failing or crashing.',
		remedies: [
			{ by: 'auto', text: 'Start-Service vmcompute; check crash events.' },
			{ by: 'manual', text: 'Continue with exploit-protection-cfg / reinstall features.' },
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
		meaning: 'Hyper-V Virtual Machine Management service stopped.',
		remedies: [
			{ by: 'auto', text: 'Set-Service vmms -StartupType Automatic; Start-Service vmms.' },
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
		meaning: 'Hyper-V WMI provider / worker process damaged.',
		remedies: [
			{ by: 'auto', text: 'mofcomp %SYSTEMROOT%\\System32\\WindowsVirtualization.V2.mof.' },
			{ by: 'auto+reboot', text: 'Remove and re-add Hyper-V.' },
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
		meaning: 'LxssManager / WSLService disabled or stopped.',
		remedies: [
			{
				by: 'auto',
				text: 'sc.exe config WSLService start= auto (Store/MSI WSL) or sc.exe config LxssManager start= demand (in-box WSL); start. Blank after "start="; plain sc is Set-Content in Windows PowerShell.',
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
		meaning: 'Host Network Service is not installed/registered (features half installed).',
		remedies: [
			{ by: 'auto+reboot', text: 'Re-enable Virtual Machine Platform / Containers features.' },
			{ by: 'auto', text: 'Check hns service registration.' },
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
			'Internet Connection Sharing (SharedAccess) disabled, so NAT for WSL2/Default Switch cannot be made.',
		remedies: [
			{ by: 'auto', text: 'sc.exe config SharedAccess start= demand; start.' },
			{ by: 'policy', text: 'GPO may forbid ICS.' },
		],
		sources: ['https://github.com/microsoft/WSL/issues/12074'],
	},
	{
		id: 'server-service-stopped',
		layer: 'service',
		detail: 'service',
		meaning: 'LanmanServer ("Server") not running, so drive sharing by SMB fails.',
		remedies: [{ by: 'auto', text: 'Start LanmanServer.' }],
		sources: [],
	},
	{
		id: 'hcs-timeout',
		layer: 'service',
		detail: 'service',
		meaning:
			'Utility VM/container started but did not answer HCS in time; umbrella when nothing deeper is visible.',
		remedies: [
			{ by: 'auto', text: 'wsl --shutdown, restart WSLService/vmcompute, retry.' },
			{
				by: 'auto',
				text: 'Look at: disabled VMP, custom kernel, EXT4 errors, recent KB, AV, memory.',
			},
			{ by: 'manual', text: 'Reboot.' },
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
		meaning: 'No Docker engine installed (or its installer source is retired).',
		remedies: [
			{
				by: 'auto',
				text: 'Install engine by the current documented way (static zip / install script).',
			},
			{ by: 'auto+reboot', text: 'Containers feature.' },
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
		meaning: 'Windows Server: service "docker" installed but stopped.',
		remedies: [{ by: 'auto', text: 'Start-Service docker; set automatic.' }],
		sources: ['https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/350'],
	},
	{
		id: 'docker-service-failing',
		layer: 'service',
		detail: 'service',
		meaning:
			'Service "docker" starts and dies (see its event log: daemon.json, HNS, vmcompute, build).',
		remedies: [
			{
				by: 'auto',
				text: 'Read Application log source docker; run dockerd in console; continue with the named cause.',
			},
		],
		sources: ['https://github.com/docker/for-win/issues/365'],
	},
	{
		id: 'docker-windows-engine-start-failed',
		layer: 'service',
		detail: 'engine',
		meaning: 'Docker Desktop is up but its Windows-container engine does not start.',
		remedies: [
			{ by: 'auto', text: 'Read service.txt/dockerd log; check HNS and Containers.' },
			{ by: 'manual', text: 'Factory reset.' },
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
		meaning: 'Docker Desktop (engine VM/distro) not started, starting, or crashed.',
		remedies: [
			{ by: 'auto', text: 'Start Docker Desktop and wait for the pipe.' },
			{ by: 'auto', text: 'Look into its log for the deeper cause.' },
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
		meaning: 'com.docker.service stopped.',
		remedies: [{ by: 'auto', text: 'Start-Service com.docker.service.' }],
		sources: [],
	},
	{
		id: 'docker-desktop-database-failure',
		layer: 'service',
		detail: 'engine',
		meaning:
			'Old Docker for Windows (<= 18.x): DataKit database process not reachable or crashing.',
		remedies: [
			{ by: 'auto', text: 'Kill com.docker.db, restart Docker; reset to factory defaults.' },
			{ by: 'manual', text: 'Update to a current Docker Desktop.' },
			{
				by: 'owner',
				text: 'In a VM also check nested virtualization: this text is then only the first symptom.',
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
		meaning: 'libvirt daemon not running/socket absent.',
		remedies: [{ by: 'auto', text: 'systemctl enable --now libvirtd (or virtqemud.socket).' }],
		sources: ['https://github.com/kubernetes/minikube/issues/7677'],
	},
	{
		id: 'vboxdrv-not-loaded',
		layer: 'service',
		detail: 'linux-kernel',
		meaning: 'VirtualBox kernel driver not built/loaded.',
		remedies: [
			{ by: 'auto', text: 'Install headers, /sbin/vboxconfig.' },
			{ by: 'auto', text: 'Sc start vboxsup/vboxdrv on Windows; reinstall.' },
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
		meaning: 'CRC background daemon not running.',
		remedies: [{ by: 'auto', text: 'crc setup; start the daemon.' }],
		sources: [],
	},
	{
		id: 'haxm-not-usable',
		layer: 'service',
		detail: 'engine',
		meaning: 'HAXM / Android emulator hypervisor driver not installed or not usable (umbrella).',
		remedies: [{ by: 'manual', text: 'Install AEHD or use WHPX; look for Hyper-V conflict.' }],
		sources: ['https://github.com/intel/haxm/issues/77'],
	},
	{
		id: 'haxm-amd-unsupported',
		layer: 'service',
		detail: 'engine',
		meaning: 'HAXM on an AMD CPU.',
		remedies: [{ by: 'manual', text: 'Use WHPX or the AMD hypervisor driver.' }],
		sources: [],
	},
	{
		id: 'filter-driver-interference',
		layer: 'service',
		detail: 'os',
		meaning: 'A third-party file-system filter (cloud sync, CBFS, DLP) breaks container layers.',
		remedies: [
			{ by: 'auto', text: 'Fltmc filters; name the suspect.' },
			{ by: 'manual', text: 'Update/uninstall that product.' },
		],
		sources: ['https://github.com/docker/for-win/issues/13932'],
	},
	{
		id: 'antivirus-interference',
		layer: 'service',
		detail: 'os',
		meaning: 'Antivirus/EDR blocks or removes files, or hooks the stack.',
		remedies: [
			{ by: 'policy', text: 'Exclude data root, vhdx and processes.' },
			{ by: 'auto', text: 'Name installed AV.' },
		],
		sources: [
			'https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/355',
			'https://github.com/docker/for-win/issues/5403',
		],
	},
];

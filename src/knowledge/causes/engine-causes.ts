import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `engine`. Who can do a remedy stands before it. */
export const engineCauses: readonly Cause[] = [
	{
		id: 'wsl-no-distro',
		layer: 'engine',
		detail: 'wsl',
		meaning:
			'WSL works, but no distribution is installed in it, or not the one that was asked for.',
		remedies: [
			{
				by: 'auto',
				text: '`wsl --install -d Ubuntu` installs one; `wsl --list --online` shows the others, `wsl --list --verbose` what you have.',
			},
		],
		sources: [],
	},
	{
		id: 'wsl-outdated',
		layer: 'engine',
		detail: 'wsl',
		meaning: 'WSL is too old for the product that uses it here.',
		remedies: [
			{ by: 'auto', text: '`wsl --update`, then `wsl --shutdown`, and start the product again.' },
		],
		sources: [
			'https://github.com/docker/for-win/issues/14750',
			'https://github.com/docker/for-win/issues/14634',
		],
	},
	{
		id: 'wsl-install-corrupt',
		layer: 'engine',
		detail: 'wsl',
		meaning:
			"The installation of WSL is damaged, or two of them (that of Windows and that of the Store) are in each other's way.",
		remedies: [
			{
				by: 'auto',
				text: '`wsl --update`; if that fails, reinstall the package of https://github.com/microsoft/WSL/releases. Your distributions stay.',
			},
			{
				by: 'manual',
				text: 'If Settings, Apps shows "Windows Subsystem for Linux" twice, uninstall one of them.',
			},
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/12753',
			'https://github.com/docker/for-win/issues/10467',
		],
	},
	{
		id: 'wsl-distro-corrupt',
		layer: 'engine',
		detail: 'wsl',
		meaning:
			'The files of this distribution are damaged or incomplete: not even its shell can be started.',
		remedies: [
			{
				by: 'manual',
				text: 'Save what you can (`wsl --export`, or attach its ext4.vhdx to another distribution with `wsl --mount --vhd`), then restore a backup or install the distribution again.',
			},
		],
		sources: ['https://github.com/microsoft/WSL/issues/12638'],
	},
	{
		id: 'wsl-kernel-missing',
		layer: 'engine',
		detail: 'wsl',
		meaning: 'The kernel package of WSL 2 is missing or too old.',
		remedies: [
			{
				by: 'auto',
				text: '`wsl --update`. Where that does not work, install the package of https://aka.ms/wsl2kernel.',
			},
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/5759',
			'https://github.com/MicrosoftDocs/WSL/issues/843',
			'https://github.com/microsoft/WSL/issues/10868',
			'https://aka.ms/wsl2kernel',
		],
	},
	{
		id: 'wsl-kernel-module-missing',
		layer: 'engine',
		detail: 'wsl',
		meaning:
			"The kernel of WSL lacks a module that the product needs, often because it is a kernel of one's own or a preview.",
		remedies: [
			{
				by: 'auto',
				text: '`wsl --update`, take the line `kernel=` out of %UserProfile%\\.wslconfig, then `wsl --shutdown`.',
			},
		],
		sources: ['https://github.com/microsoft/WSL/issues/12748'],
	},
	{
		id: 'wsl-custom-kernel-incompatible',
		layer: 'engine',
		detail: 'wsl',
		meaning: 'The kernel that your .wslconfig names does not boot with this version of WSL.',
		remedies: [
			{
				by: 'auto',
				text: 'Put a # before the line `kernel=` in %UserProfile%\\.wslconfig, then `wsl --shutdown` and start again.',
			},
		],
		sources: ['https://github.com/microsoft/WSL/issues/10212'],
	},
	{
		id: 'wslconfig-invalid',
		layer: 'engine',
		detail: 'wsl',
		meaning:
			'A WSL configuration file (.wslconfig or wsl.conf) names a file that is not there, or holds a key or value that WSL does not know.',
		remedies: [
			{
				by: 'auto',
				text: 'Correct the named line in %UserProfile%\\.wslconfig or in /etc/wsl.conf, then `wsl --shutdown`.',
			},
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/12819',
			'https://github.com/microsoft/WSL/blob/master/src/windows/service/inc/wslservice.idl',
		],
	},
	{
		id: 'wsl-version1-distro',
		layer: 'engine',
		detail: 'wsl',
		meaning: 'This distribution runs as WSL 1, and the product needs WSL 2.',
		remedies: [
			{
				by: 'auto',
				text: '`wsl --set-version NAME 2` converts it (`wsl --list --verbose` shows the names); make a backup with `wsl --export` before.',
			},
		],
		sources: [],
	},
	{
		id: 'wsl-ext4-corruption',
		layer: 'engine',
		detail: 'storage',
		meaning:
			'The file system on the disk of this distribution is damaged, so WSL mounts it read-only or not at all.',
		remedies: [
			{
				by: 'auto',
				text: '`wsl --shutdown`, then from another distribution: `wsl --mount --vhd PATH\\ext4.vhdx --bare` and `sudo e2fsck -f /dev/sdX`. Copy the file first.',
			},
			{ by: 'manual', text: 'If it cannot be repaired, restore a backup.' },
		],
		sources: ['https://github.com/microsoft/WSL/issues/12271'],
	},
	{
		id: 'wsl-vhd-compressed',
		layer: 'engine',
		detail: 'storage',
		meaning:
			'The disk file of WSL, or its folder, is compressed, encrypted or sparse on NTFS. Windows does not attach such a file.',
		remedies: [
			{
				by: 'auto',
				text: '`compact /u /i PATH\\ext4.vhdx` and the same for its folder, or untick "Compress contents" and "Encrypt contents" in their properties.',
			},
		],
		sources: ['https://github.com/microsoft/WSL/issues/4190'],
	},
	{
		id: 'wsl-vhd-missing',
		layer: 'engine',
		detail: 'storage',
		meaning: 'The distribution is registered, but its disk file is gone.',
		remedies: [
			{
				by: 'manual',
				text: 'If you moved the file, move it back; if you have a backup, restore it to the path in the message.',
			},
			{
				by: 'auto',
				text: 'If it is lost, `wsl --unregister NAME` removes the entry, so that you can install the distribution again.',
			},
		],
		sources: ['https://github.com/microsoft/WSL/issues/10032'],
	},
	{
		id: 'wsl-vhd-in-use',
		layer: 'engine',
		detail: 'storage',
		meaning: 'Another process has the disk file of WSL open, or it is attached already.',
		remedies: [
			{
				by: 'auto',
				text: '`wsl --shutdown`, then detach the file in Disk Management if it is attached there, and try again. A backup or sync program may hold it, too.',
			},
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/6415',
			'https://github.com/microsoft/WSL/issues/9883',
		],
	},
	{
		id: 'wsl-vhd-write-protected',
		layer: 'engine',
		detail: 'storage',
		meaning: 'The disk of WSL or of a container, or the drive that it is on, is read-only.',
		remedies: [
			{
				by: 'manual',
				text: 'Take the read-only mark from the file or the drive (`attrib -r`, `diskpart`, attributes disk clear readonly), or move the file to another drive.',
			},
			{
				by: 'policy',
				text: 'On a machine of an organization the policy "Deny write access to fixed drives not protected by BitLocker" may be the reason: `reg query HKLM\\SYSTEM\\CurrentControlSet\\Policies\\Microsoft\\FVE /v FDVDenyWriteAccess` says 0x1. Ask for this machine to be exempted.',
			},
		],
		sources: [
			'https://github.com/docker/for-win/issues/14569',
			'https://github.com/docker/for-win/issues/1798',
		],
	},
	{
		id: 'wsl-mount-disk-in-use',
		layer: 'engine',
		detail: 'storage',
		meaning: 'Windows itself uses the disk that `wsl --mount` shall attach.',
		remedies: [
			{
				by: 'auto',
				text: 'Take it offline first, elevated: `Set-Disk -Number N -IsOffline $true` (`Get-Disk` shows the numbers). The disk of Windows itself cannot be mounted.',
			},
		],
		sources: ['https://github.com/microsoft/WSL/issues/11891'],
	},
	{
		id: 'wsl-interop-broken',
		layer: 'engine',
		detail: 'wsl',
		meaning:
			'The distribution has lost the entry by which it starts Windows programs, so each .exe ends with "Exec format error".',
		remedies: [
			{
				by: 'auto',
				text: '`wsl --shutdown` and start again. If it comes back, see whether another program (often a binfmt service) removes the entry: `cat /proc/sys/fs/binfmt_misc/WSLInterop`.',
			},
		],
		sources: ['https://github.com/docker/for-win/issues/14217'],
	},
	{
		id: 'docker-desktop-wrong-container-mode',
		layer: 'engine',
		detail: 'engine',
		meaning: 'Docker Desktop is set to the other kind of containers than this image or tool needs.',
		remedies: [
			{
				by: 'auto',
				text: 'Switch it: menu "Switch to Windows containers" or "Switch to Linux containers", or `"C:\\Program Files\\Docker\\Docker\\DockerCli.exe" -SwitchDaemon`.',
			},
			{ by: 'manual', text: 'Or use an image for the kind that is set now.' },
		],
		sources: [
			'https://github.com/spujadas/elk-docker/issues/215',
			'https://github.com/microsoft/navcontainerhelper/issues/312',
			'https://github.com/microsoft/aspnet-docker/issues/12',
		],
	},
	{
		id: 'docker-desktop-distro-corrupt',
		layer: 'engine',
		detail: 'engine',
		meaning: 'The distribution that Docker Desktop keeps in WSL is missing or damaged.',
		remedies: [
			{
				by: 'auto',
				text: 'Quit Docker Desktop, `wsl --unregister docker-desktop`, and start it again; it makes a new one. Do not unregister docker-desktop-data unless you can lose your images and volumes.',
			},
			{
				by: 'manual',
				text: 'If that does not help, reset Docker Desktop to factory defaults. This deletes images and containers.',
			},
		],
		sources: [
			'https://github.com/docker/for-win/issues/14285',
			'https://github.com/docker/for-win/issues/14289',
		],
	},
	{
		id: 'docker-api-version-mismatch',
		layer: 'engine',
		detail: 'engine',
		meaning:
			'Your Docker client and the engine are of so different age that they do not understand each other.',
		remedies: [
			{ by: 'manual', text: 'Update the older one of the two; `docker version` shows both.' },
			{
				by: 'auto',
				text: 'Until then set the version that the engine names: `DOCKER_API_VERSION=1.NN docker ...` (PowerShell: `$env:DOCKER_API_VERSION = "1.NN"`).',
			},
		],
		sources: [
			'https://github.com/nlf/dlite/issues/196',
			'https://github.com/docker/for-win/issues/1233',
		],
	},
	{
		id: 'docker-data-root-symlink',
		layer: 'engine',
		detail: 'storage',
		meaning:
			'The folder where the Windows engine keeps its data is a link or lies on an unusual volume, and layers cannot be imported there.',
		remedies: [
			{
				by: 'auto',
				text: 'Put the real path as "data-root" into C:\\ProgramData\\docker\\config\\daemon.json in place of the link, then restart the service docker.',
			},
		],
		sources: [],
	},
	{
		id: 'daemon-json-invalid',
		layer: 'engine',
		detail: 'engine',
		meaning:
			'The engine does not start because its configuration file daemon.json is not valid JSON or has an option that the engine does not know.',
		remedies: [
			{
				by: 'auto',
				text: '`dockerd --validate --config-file PATH` names the mistake. The file is /etc/docker/daemon.json, on Windows C:\\ProgramData\\docker\\config\\daemon.json, without a byte order mark. Keep a copy, correct it, restart the engine.',
			},
		],
		sources: [
			'https://github.com/moby/moby/issues/41268',
			'https://docs.docker.com/engine/daemon/troubleshoot/',
		],
	},
	{
		id: 'daemon-json-hosts-conflict',
		layer: 'engine',
		detail: 'engine',
		meaning:
			'The engine is told twice where to listen: by a -H flag of its service and by "hosts" in daemon.json. It does not start until one of the two is gone.',
		remedies: [
			{
				by: 'auto',
				text: 'Remove "hosts" from daemon.json; or keep it and take -H out of the service: `sudo systemctl edit docker` with an empty `ExecStart=` line and then `ExecStart=/usr/bin/dockerd`. On Windows: `sc.exe qc docker` shows the flags.',
			},
		],
		sources: [
			'https://github.com/docker/for-linux/issues/165',
			'https://github.com/moby/moby/issues/34104',
			'https://docs.docker.com/engine/daemon/troubleshoot/',
		],
	},
	{
		id: 'daemon-json-flag-conflict',
		layer: 'engine',
		detail: 'engine',
		meaning:
			'An option is given twice, as a flag of the service and in daemon.json, and the engine does not start until one of the two is gone.',
		remedies: [
			{
				by: 'auto',
				text: "The message names the option. Remove it from daemon.json or from the service's command line (`systemctl cat docker`, on Windows `sc.exe qc docker`).",
			},
		],
		sources: ['https://github.com/docker/for-linux/issues/327'],
	},
	{
		id: 'docker-context-wrong',
		layer: 'engine',
		detail: 'engine',
		meaning:
			"Your Docker client's active context points to an engine that is not there, while another one may be running.",
		remedies: [
			{
				by: 'auto',
				text: '`docker context ls` shows them; `docker context use default` goes back to the engine of this machine.',
			},
		],
		sources: [
			'https://github.com/docker/for-win/issues/11721',
			'https://github.com/erturklab/delivr_cfos/issues/4',
		],
	},
	{
		id: 'docker-host-env-wrong',
		layer: 'engine',
		detail: 'engine',
		meaning:
			'The variable DOCKER_HOST sends your Docker client to an address where no engine answers (or, with Docker Toolbox, it is not set).',
		remedies: [
			{
				by: 'auto',
				text: "Look: `echo $DOCKER_HOST` (PowerShell: `$env:DOCKER_HOST`), also in the system's environment settings. Unset it, and DOCKER_TLS_VERIFY and DOCKER_CERT_PATH with it.",
			},
			{
				by: 'auto',
				text: 'With Docker Toolbox: `docker-machine env default` prints the variables to set.',
			},
		],
		sources: [
			'https://github.com/docker/for-win/issues/215',
			'https://github.com/docker/for-win/issues/7449',
		],
	},
	{
		id: 'process-isolation-unsupported',
		layer: 'engine',
		detail: 'engine',
		meaning:
			'Process isolation was asked for on a Windows that does not allow it for this image: clients allow it only from Windows 10 1809 on, and only with an image of the same build.',
		remedies: [
			{ by: 'auto', text: 'Run the container with `--isolation=hyperv`.' },
			{
				by: 'manual',
				text: 'Or use Windows Server, or an image whose build is that of this Windows.',
			},
		],
		sources: ['https://github.com/moby/moby/issues/27524'],
	},
	{
		id: 'lcow-not-enabled',
		layer: 'engine',
		detail: 'engine',
		meaning:
			'This engine runs Windows containers only, and the image is for Linux. The experimental way to run both (LCOW) has been removed.',
		remedies: [
			{
				by: 'manual',
				text: 'Run Linux containers with Docker Desktop in Linux mode, with an engine inside WSL 2, or on a Linux machine.',
			},
		],
		sources: ['https://github.com/canonical-web-and-design/tutorials.ubuntu.com/issues/791'],
	},
	{
		id: 'lcow-kernel-missing',
		layer: 'engine',
		detail: 'engine',
		meaning:
			'The engine tries to run a Linux container in the old experimental way (LCOW) and does not find its kernel. That way has been removed from the engine.',
		remedies: [
			{
				by: 'manual',
				text: 'Run Linux containers with Docker Desktop in Linux mode, with an engine inside WSL 2, or on a Linux machine.',
			},
		],
		sources: ['https://github.com/moby/moby/issues/38320'],
	},
	{
		id: 'mobylinuxvm-boot-timeout',
		layer: 'engine',
		detail: 'engine',
		meaning: "Docker Desktop's virtual machine (MobyLinuxVM) starts in Hyper-V but never answers.",
		remedies: [
			{
				by: 'auto',
				text: 'Quit Docker Desktop, delete MobyLinuxVM in the Hyper-V Manager, give it more memory in the settings, and start it again.',
			},
			{
				by: 'owner',
				text: 'If this Windows is itself a virtual machine: nesting is on but too slow. The owner should give it more processors, memory and a faster disk.',
			},
		],
		sources: [
			'https://github.com/docker/for-win/issues/630',
			'https://github.com/docker/for-win/issues/2581',
		],
	},
	{
		id: 'vm-not-enough-memory',
		layer: 'engine',
		detail: 'engine',
		meaning: 'There is not enough free memory to start the virtual machine.',
		remedies: [
			{
				by: 'auto',
				text: 'Close programs or other virtual machines, or give this one less memory (Docker Desktop: Resources; WSL: `memory=` in .wslconfig).',
			},
			{
				by: 'owner',
				text: 'If this machine is itself a virtual machine: give it more memory, and static memory where Hyper-V is to run in it.',
			},
		],
		sources: [
			'https://github.com/docker/for-win/issues/781',
			'https://github.com/kubernetes/minikube/issues/18049',
			'https://github.com/sickcodes/Docker-OSX/issues/14',
		],
	},
	{
		id: 'disk-full',
		layer: 'engine',
		detail: 'storage',
		meaning: 'A disk, real or virtual, is full, so nothing more can be written to it.',
		remedies: [
			{
				by: 'auto',
				text: 'See what fills it: `docker system df`, `df -h`. `docker system prune` frees what no container uses; it deletes stopped containers and unused images, so look first.',
			},
			{
				by: 'manual',
				text: 'Free space on the drive, or enlarge the virtual disk (`wsl --manage NAME --resize SIZE`).',
			},
		],
		sources: ['https://github.com/microsoft/WSL/issues/10272'],
	},
	{
		id: 'clock-skew',
		layer: 'engine',
		detail: 'engine',
		meaning:
			'The clock of this machine is wrong, often after sleep, so certificates and package lists seem to be from the future.',
		remedies: [
			{
				by: 'auto',
				text: 'Set it: Linux `sudo hwclock -s` or `sudo timedatectl set-ntp true`; WSL `wsl --shutdown`; Windows elevated `w32tm /resync`.',
			},
		],
		sources: [
			'https://github.com/microsoft/WSL/issues/4114',
			'https://github.com/microsoft/WSL/issues/4149',
		],
	},
	{
		id: 'rancher-desktop-wsl-version-detection',
		layer: 'engine',
		detail: 'engine',
		meaning: 'Rancher Desktop cannot read the version of WSL and takes it for 0.0.0.0.',
		remedies: [
			{ by: 'manual', text: 'Update Rancher Desktop.' },
			{ by: 'auto', text: '`wsl --update`, then start it again.' },
		],
		sources: ['https://github.com/rancher-sandbox/rancher-desktop/issues/7266'],
	},
	{
		id: 'virtualbox-not-installed',
		layer: 'engine',
		detail: 'engine',
		meaning: 'VirtualBox is not installed, or its program VBoxManage is not found in PATH.',
		remedies: [
			{
				by: 'auto',
				text: 'If you do not need VirtualBox, choose another driver: `minikube start --driver=docker`, `vagrant up --provider=...`.',
			},
			{
				by: 'manual',
				text: 'Install VirtualBox, and open a new terminal so that the new PATH counts.',
			},
		],
		sources: ['https://github.com/kubernetes/minikube/issues/4496'],
	},
	{
		id: 'virtualbox-install-corrupt',
		layer: 'engine',
		detail: 'engine',
		meaning:
			'The installation of VirtualBox is damaged, or its self-protection refuses to run because a file is not as it should be.',
		remedies: [
			{
				by: 'manual',
				text: 'Uninstall VirtualBox, restart, install the present version as administrator. VBoxHardening.log beside the machine names the file that it refused.',
			},
		],
		sources: [],
	},
	{
		id: 'minikube-false-vtx-check',
		layer: 'engine',
		detail: 'engine',
		meaning:
			'minikube or docker-machine checks the processor for VT-x or AMD-V in a way that fails on a healthy machine: with Hyper-V running the flag is hidden.',
		remedies: [
			{ by: 'auto', text: '`minikube start --no-vtx-check`.' },
			{
				by: 'auto',
				text: 'Or use a driver that asks no such question: `--driver=docker`, on Windows `--driver=hyperv`.',
			},
		],
		sources: [],
	},
	{
		id: 'container-lacks-kvm-device',
		layer: 'engine',
		detail: 'engine',
		meaning: 'KVM may well work on the computer, but this container was started without /dev/kvm.',
		remedies: [
			{
				by: 'auto',
				text: 'Start it with `docker run --device /dev/kvm ...`; the user in it needs the right to open it.',
			},
		],
		sources: ['https://github.com/ksoichiro/dockerfiles/issues/3'],
	},
];

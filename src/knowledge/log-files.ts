import type { LogSource } from '../model/machine-values.ts';
import type { Os } from '../model/os.ts';

/** A log that a supporter asks for: where it lies, and its name in a bundle. */
export interface LogFile {
	/** From the root, or from the folder that the variable names. */
	readonly path: string;
	/** An environment variable that names the folder. */
	readonly below?: 'LOCALAPPDATA';
	readonly member: string;
	/** It was put aside when the present one was begun. */
	readonly isOlder?: true;
}

const linux: readonly LogFile[] = [
	// The start script of Debian's docker.io writes there.
	{ path: '/var/log/docker.log', member: 'logs/docker.log' },
	// Where the daemon's words went, or go, without systemd: https://github.com/docker/docs/pull/13245,
	// https://docs.docker.com/engine/daemon/logs/
	{ path: '/var/log/upstart/docker.log', member: 'logs/docker-upstart.log' },
	{ path: '/var/log/daemon.log', member: 'logs/daemon.log' },
	{ path: '/var/log/syslog', member: 'logs/syslog.log' },
	{ path: '/var/log/syslog.1', member: 'logs/syslog-1.log', isOlder: true },
	{ path: '/var/log/messages', member: 'logs/messages.log' },
	{ path: '/var/log/kern.log', member: 'logs/kern.log' },
	{ path: '/var/log/kern.log.1', member: 'logs/kern-1.log', isOlder: true },
	{ path: '/var/log/dmesg', member: 'logs/dmesg.log' },
	{ path: '/var/log/boot.log', member: 'logs/boot.log' },
	{ path: '/var/log/cloud-init.log', member: 'logs/cloud-init.log' },
	// What was installed, and what came of it.
	{ path: '/var/log/dpkg.log', member: 'logs/dpkg.log' },
	{ path: '/var/log/apt/term.log', member: 'logs/apt-term.log' },
	{ path: '/var/log/dnf.rpm.log', member: 'logs/dnf-rpm.log' },
];

// Docker Desktop, and Docker for Windows before it. host and vm: https://docs.docker.com/engine/daemon/logs/,
// https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/; dockerd.log and containerd.log until init.log
// holds both: https://github.com/docker/docs/pull/24929; log.txt and service.txt:
// https://github.com/docker/for-win/issues/6258; install-log: https://github.com/docker/for-win/issues/13334
const desktop: readonly LogFile[] = [
	['Docker/log/host/com.docker.backend.exe.log', 'desktop-backend.log'] as const,
	['Docker/log/vm/init.log', 'desktop-vm-init.log'] as const,
	['Docker/log/vm/dockerd.log', 'desktop-vm-dockerd.log'] as const,
	['Docker/log/vm/containerd.log', 'desktop-vm-containerd.log'] as const,
	['Docker/log.txt', 'desktop.log'] as const,
	['Docker/install-log.txt', 'desktop-install.log'] as const,
].map(([path, name]) => ({ path, below: 'LOCALAPPDATA', member: `logs/${name}` }));

const windows: readonly LogFile[] = [
	...desktop,
	{ path: 'C:/ProgramData/DockerDesktop/service.txt', member: 'logs/desktop-service.log' },
	{
		path: 'C:/ProgramData/DockerDesktop/install-log-admin.txt',
		member: 'logs/desktop-install-admin.log',
	},
	// https://learn.microsoft.com/virtualization/windowscontainers/troubleshooting
	{ path: 'C:/ProgramData/docker/panic.log', member: 'logs/engine-panic.log' },
	// https://learn.microsoft.com/windows-hardware/manufacture/desktop/deployment-troubleshooting-and-log-files
	{ path: 'C:/Windows/Logs/DISM/dism.log', member: 'logs/dism.log' },
	{ path: 'C:/Windows/Logs/CBS/CBS.log', member: 'logs/servicing.log' },
];

/** The logs of a system that may tell why containers or guests do not run; most machines have some of them. */
export const logFiles: Readonly<Partial<Record<Os, readonly LogFile[]>>> = { linux, windows };

/** What a supporter asks of the log of systemd, and its name in a bundle. */
export const systemLogs: readonly {
	readonly source: LogSource;
	readonly what: string;
	readonly member: string;
}[] = [
	{ source: 'docker', what: 'docker.service', member: 'logs/systemd-docker.log' },
	{ source: 'containerd', what: 'containerd.service', member: 'logs/systemd-containerd.log' },
	{ source: 'kernel', what: 'the kernel', member: 'logs/systemd-kernel.log' },
];

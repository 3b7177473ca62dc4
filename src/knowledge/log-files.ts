import type { Os } from '../model/os.ts';

/** A log that a supporter asks for: where it lies, and its name in a bundle. */
export interface LogFile {
	readonly path: string;
	readonly member: string;
}

const linux: readonly LogFile[] = [
	// The start script of Debian's docker.io writes there.
	{ path: '/var/log/docker.log', member: 'logs/docker.log' },
	{ path: '/var/log/kern.log', member: 'logs/kern.log' },
	{ path: '/var/log/syslog', member: 'logs/syslog.log' },
	{ path: '/var/log/messages', member: 'logs/messages.log' },
	{ path: '/var/log/dmesg', member: 'logs/dmesg.log' },
	{ path: '/var/log/cloud-init.log', member: 'logs/cloud-init.log' },
];

const windows: readonly LogFile[] = [
	// https://learn.microsoft.com/virtualization/windowscontainers/troubleshooting
	{ path: 'C:/ProgramData/docker/panic.log', member: 'logs/engine-panic.log' },
	// https://learn.microsoft.com/windows-hardware/manufacture/desktop/deployment-troubleshooting-and-log-files
	{ path: 'C:/Windows/Logs/DISM/dism.log', member: 'logs/dism.log' },
	{ path: 'C:/Windows/Logs/CBS/CBS.log', member: 'logs/servicing.log' },
];

/** The logs of a system that may tell why containers or guests do not run; most machines have some of them. */
export const logFiles: Readonly<Partial<Record<Os, readonly LogFile[]>>> = { linux, windows };

import type { Reading } from './observation.ts';

/** What `RtlGetVersion` answers, which no compatibility setting changes, and the processor's own architecture. */
export interface WindowsVersion {
	readonly major: number;
	readonly minor: number;
	readonly build: number;
	readonly product: 'workstation' | 'domain-controller' | 'server';
	readonly architecture: 'x64' | 'arm64' | 'x86';
}

/** Values of a registry key by name: texts and lists of texts as they are, numbers of 32 and 64 bits. */
export type RegistryValues = Readonly<Record<string, string | number | readonly string[]>>;

/** What the service manager says of one service. */
export interface ServiceStatus {
	readonly state:
		| 'stopped'
		| 'start-pending'
		| 'stop-pending'
		| 'running'
		| 'continue-pending'
		| 'pause-pending'
		| 'paused';
	/** 0: it does not run. */
	readonly processId: number;
	/** The Win32 error with which it ended last; 0: none, 1077: it was never started. */
	readonly exitCode: number;
	readonly startType: 'boot' | 'system' | 'automatic' | 'manual' | 'disabled';
	/** Its command line. */
	readonly command: string;
}

/** The rights of this process: who runs it, and the groups that count in this logon, by SID. */
export interface AccessToken {
	readonly user: string;
	readonly elevated: boolean;
	readonly groups: readonly string[];
}

/** Who serves a named pipe. */
export interface PipeServer {
	readonly processId: number;
	/** The path of its program; null where this account may not ask. */
	readonly program: string | null;
}

/** Memory of the machine in bytes. */
export interface MemoryStatus {
	readonly totalBytes: number;
	readonly availableBytes: number;
}

/** The questions that only PowerShell can answer, by name. */
export type QueryName =
	| 'optional-features'
	| 'device-guard'
	| 'boot-entries'
	| 'boot-menu'
	| 'engine-events'
	| 'service-events'
	| 'encrypted-volumes'
	| 'malware-scanners'
	| 'network-nats';

/** What only a Windows machine can be asked; elsewhere every answer is `unsupported`. */
export interface WindowsMachine {
	windowsVersion(): Promise<Reading<WindowsVersion>>;
	/** All values of a key, `HKLM\SOFTWARE\...`, as a 64-bit program sees them. */
	registryValues(key: string): Promise<Reading<RegistryValues>>;
	/** Names of the keys below a key. */
	registryKeys(key: string): Promise<Reading<readonly string[]>>;
	serviceStatus(name: string): Promise<Reading<ServiceStatus>>;
	accessToken(): Promise<Reading<AccessToken>>;
	/** Members of a group of this machine, by SID; absent: there is no such group. */
	localGroup(name: string): Promise<Reading<readonly string[]>>;
	/** The firmware's SMBIOS tables as they are, in base64. */
	smbiosTables(): Promise<Reading<string>>;
	/** Who serves a pipe, `//./pipe/docker_engine`; absent: there is no such pipe. */
	pipeServer(path: string): Promise<Reading<PipeServer>>;
	memoryStatus(): Promise<Reading<MemoryStatus>>;
	/** Whether a hypervisor runs that programs can use; absent without the Windows Hypervisor Platform. */
	hypervisorPlatform(): Promise<Reading<boolean>>;
	/** Milliseconds since 1970, by the clock of Windows. */
	systemTime(): Promise<Reading<number>>;
	/** Whether the processor has a feature, as the kernel says (`IsProcessorFeaturePresent`). */
	processorFeature(number: number): Promise<Reading<boolean>>;
	/**
	 * What an operation of a Linux answers inside a distribution of WSL, as its root; it is started where it does not
	 * run. Files, units and the engine's socket can be asked for, a minute at most.
	 */
	inDistribution(
		distribution: string,
		operation: string,
		args: readonly unknown[],
	): Promise<Reading<unknown>>;
	/** A list of JSON values from PowerShell; twelve seconds at most for all queries together. */
	query(name: QueryName): Promise<Reading<unknown>>;
}

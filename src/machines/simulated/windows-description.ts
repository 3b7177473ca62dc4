import type {
	AccessToken,
	MemoryStatus,
	PipeServer,
	QueryName,
	RegistryValues,
	ServiceStatus,
	WindowsVersion,
} from '../../model/windows-machine.ts';

/** What a simulated Windows machine has beside files and an engine. */
export interface WindowsDescription {
	readonly version: WindowsVersion;
	/** Values by key, `HKLM\SOFTWARE\...`; keys above them follow. */
	readonly registry: Readonly<Record<string, RegistryValues>>;
	readonly services: Readonly<Record<string, ServiceStatus>>;
	readonly token: AccessToken;
	/** Members of groups, by SID. */
	readonly groups: Readonly<Record<string, readonly string[]>>;
	/** The words of its firmware, by the names of `/sys/class/dmi/id`. */
	readonly firmware: Readonly<Record<string, string>>;
	/** Servers of pipes by path, `//./pipe/docker_engine`. */
	readonly pipes: Readonly<Record<string, PipeServer>>;
	/** What the Windows Hypervisor Platform says; missing: it is not installed. */
	readonly hypervisorPlatform?: boolean;
	readonly memory: MemoryStatus;
	/** Milliseconds since 1970. */
	readonly time: number;
	/** Features of the processor by number; missing: false. */
	readonly processorFeatures: Readonly<Record<number, boolean>>;
	/** Answers of PowerShell by question; missing: it refuses. */
	readonly queries: { readonly [Q in QueryName]?: unknown };
}

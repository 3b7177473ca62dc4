import type { BootMenu } from '../../model/boot-menu.ts';
import type {
	AccessToken,
	MemoryStatus,
	PipeServer,
	QueryName,
	RegistryValues,
	ServiceStatus,
	WindowsVersion,
} from '../../model/windows-machine.ts';
import type { Processor } from './cpuid-of.ts';

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
	/** The menu that it was started from. */
	readonly boot: BootMenu;
	/** The language of its texts, where that is not English. */
	readonly language?: 'zh-CN';
	/** The processor, as its firmware shows it. */
	readonly processor: Processor;
	/** Features that the next start enables or disables. */
	readonly servicing: Readonly<Record<string, boolean>>;
	/** Whether the outer hypervisor's nesting is so incomplete that a start with a hypervisor fails. */
	readonly nestingIsBroken?: boolean;
	/** Starts for which BitLocker lets the drive be opened; missing: it was not told to. */
	readonly suspendedStarts?: number;
	/** Answers of PowerShell by question; missing: it refuses. */
	readonly queries: { readonly [Q in QueryName]?: unknown };
}

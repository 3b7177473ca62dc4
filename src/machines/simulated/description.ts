import type { HttpAnswer } from '../../model/http.ts';
import type { RegistryImage } from '../../model/image.ts';
import type {
	Account,
	CpuidRegisters,
	DiskSpace,
	FileStatus,
	ForwardChain,
	GuestRun,
	LogSource,
	NetworkAddress,
	UnitState,
} from '../../model/machine-values.ts';
import type { Reading } from '../../model/observation.ts';
import type { Os } from '../../model/os.ts';
import type { WindowsDescription } from './windows-description.ts';

/** Paths whose state from before a change comes back at the next start; null: there was nothing. */
export interface VolatileChanges {
	readonly files: Readonly<Record<string, string | null>>;
	readonly statuses: Readonly<Record<string, Partial<FileStatus> | null>>;
	/** Whether a guest could run. */
	readonly guestRun?: Reading<GuestRun>;
}

/**
 * A simulated machine as state. It is complete: what is not in it is not there. Paths are absolute;
 * folders follow from the files in them.
 */
export interface Description {
	readonly name: string;
	readonly title: string;
	readonly os: Os;
	readonly account: Account;
	readonly environment: Readonly<Record<string, string>>;
	/** Text by path. */
	readonly files: Readonly<Record<string, string>>;
	/** Status by path, for what is no ordinary file or folder, or has an owner of its own. */
	readonly statuses?: Readonly<Record<string, Partial<FileStatus>>>;
	readonly links?: Readonly<Record<string, string>>;
	/** Paths that this account may not use. */
	readonly forbidden?: readonly string[];
	/** Registers by leaf, as `0x40000000`; a leaf that is not in it answers zeros. */
	readonly cpuid: Readonly<Record<string, CpuidRegisters>>;
	readonly guestRun: Reading<GuestRun>;
	readonly disk: DiskSpace;
	/** What only Windows has; missing elsewhere. */
	readonly windows?: WindowsDescription;
	/** Distributions of WSL 2 of a Windows, by name, as the Linux that each is. */
	readonly distributions?: Readonly<Record<string, Description>>;
	/** States of units by name; a machine without systemd has none. */
	readonly units?: Readonly<Record<string, UnitState>>;
	/** What the log of systemd holds, by source. */
	readonly systemLogs?: Readonly<Partial<Record<LogSource, string>>>;
	/** Addresses of interfaces that are up. */
	readonly addresses?: readonly NetworkAddress[];
	/** Chains of the packet filter at the hook for forwarded packets. */
	readonly forwardChains?: readonly ForwardChain[];
	/** Answers of the engine by path; no entry: nobody listens. */
	readonly engine?: Readonly<Record<string, HttpAnswer>>;
	/** How often it was started; missing: once. */
	readonly starts?: number;
	/** What a running Linux was told that its next start does not know. */
	readonly volatile?: VolatileChanges;
	/** What goes wrong where an archive is fetched; missing: nothing. */
	readonly archiveFault?: 'wrong-hash' | 'unreachable';
	/** What goes wrong where packages are installed; missing: nothing. */
	readonly packageFault?: 'unreachable';
	/** Answers of the cloud's metadata service by path. */
	readonly metadata?: Readonly<Record<string, HttpAnswer>>;
	/** Images that registries answer for, by name; any other cannot be asked for. */
	readonly registry?: Readonly<Record<string, RegistryImage>>;
}

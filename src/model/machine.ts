import type { EngineCall } from './engine-call.ts';
import type { HttpAnswer, HttpEndpoint } from './http.ts';
import type { ImageReference, RegistryImage } from './image.ts';
import type {
	Account,
	CpuidRegisters,
	DiskSpace,
	FileStatus,
	FileTail,
	FileText,
	ForwardChain,
	GuestRun,
	LogSource,
	NetworkAddress,
	UnitState,
} from './machine-values.ts';
import type { Reading } from './observation.ts';
import type { Os } from './os.ts';
import type { WindowsMachine } from './windows-machine.ts';

/**
 * The one door to a computer. Every operation has a time limit and answers with a value for every
 * expected failure. Arguments and answers are JSON values, so that a run can be recorded and replayed.
 */
export interface Machine extends WindowsMachine {
	readonly os: Os;
	/** UTF-8 text of a regular file, at most its first 1 MiB. */
	readFile(path: string): Promise<Reading<FileText>>;
	/** The last bytes of a regular file as UTF-8 text, from the start of a line on. */
	readTail(path: string, maxBytes: number): Promise<Reading<FileTail>>;
	/** The first bytes of a regular file, in base64. */
	readBytes(path: string, maxBytes: number): Promise<Reading<string>>;
	/**
	 * The lines, paragraphs between empty lines, or entries ended by a zero byte, of a text file that start
	 * with one of these texts; a file ending in `.gz` is inflated. At most 64 MiB are read, and 256 KiB
	 * answered.
	 */
	searchFile(
		path: string,
		unit: 'line' | 'paragraph' | 'entry',
		starts: readonly string[],
	): Promise<Reading<readonly string[]>>;
	/** Names in a folder, sorted, at most 4,096. */
	listFolder(path: string): Promise<Reading<readonly string[]>>;
	/** Kind, owner and permissions of a path, links followed. */
	fileStatus(path: string): Promise<Reading<FileStatus>>;
	/** The target of a symbolic link, as written. */
	readLink(path: string): Promise<Reading<string>>;
	/** Whether this account may use the path so, as the kernel judges it. */
	mayAccess(path: string, use: 'read-write' | 'execute'): Promise<Reading<boolean>>;
	/** Space of the file system that holds the path. */
	diskSpace(path: string): Promise<Reading<DiskSpace>>;
	/** One variable of this process's environment. */
	environmentVariable(name: string): Promise<Reading<string>>;
	/** The account that this process acts for. */
	account(): Promise<Reading<Account>>;
	/** One CPUID leaf, executed in this process. */
	cpuid(leaf: number): Promise<Reading<CpuidRegisters>>;
	/** Runs a guest of three instructions; half a second at most. */
	proveGuest(): Promise<Reading<GuestRun>>;
	/** One GET over TCP, unix socket or named pipe, with these headers; two seconds at most. */
	httpGet(
		endpoint: HttpEndpoint,
		path: string,
		headers?: Readonly<Record<string, string>>,
	): Promise<Reading<HttpAnswer>>;
	/**
	 * What the registry of an image says it is made for, asked without a login; five seconds at most. Absent: the
	 * registry has no such image.
	 */
	registryImage(reference: ImageReference): Promise<Reading<RegistryImage>>;
	/**
	 * One call of a container engine, which may change what the engine keeps. Of a body longer than 1 MiB the end is
	 * answered: there a stream of messages says what came of it.
	 */
	engineCall(endpoint: HttpEndpoint, call: EngineCall): Promise<Reading<HttpAnswer>>;
	/** IPv4 addresses of interfaces that are up, but those of the machine to itself. */
	networkAddresses(): Promise<Reading<readonly NetworkAddress[]>>;
	/** What systemd says of a unit, over the system bus; two seconds at most. */
	unitState(unit: string): Promise<Reading<UnitState>>;
	/**
	 * The newest lines that the log of systemd holds of a source, at most so many and 5 MiB. A program of the system is
	 * started for it, for five seconds at most: asked only where something failed, and for a bundle.
	 */
	systemLog(source: LogSource, maxLines: number): Promise<Reading<FileTail>>;
	/** The chains of nf_tables that forwarded IPv4 packets go through, asked over netlink; for root only. */
	forwardChains(): Promise<Reading<readonly ForwardChain[]>>;
	/** From now on every pending operation answers within so many milliseconds. */
	hurry(milliseconds: number): void;
}

/** The operations that are recorded and replayed: all but `hurry`. */
export type Operation = Exclude<keyof Machine, 'os' | 'hurry'>;

/** Every operation by name, in the order of the port. */
export const operations = [
	'readFile',
	'readTail',
	'readBytes',
	'searchFile',
	'listFolder',
	'fileStatus',
	'readLink',
	'mayAccess',
	'diskSpace',
	'environmentVariable',
	'account',
	'cpuid',
	'proveGuest',
	'httpGet',
	'registryImage',
	'engineCall',
	'networkAddresses',
	'unitState',
	'systemLog',
	'forwardChains',
	'windowsVersion',
	'registryValues',
	'registryKeys',
	'serviceStatus',
	'accessToken',
	'localGroup',
	'smbiosTables',
	'pipeServer',
	'memoryStatus',
	'hypervisorPlatform',
	'systemTime',
	'processorFeature',
	'inDistribution',
	'query',
] as const satisfies readonly Operation[];

/** How one operation is asked, by whatever name: the shape that wrappers of a machine share. */
export type Ask = (operation: Operation, args: readonly unknown[]) => Promise<Reading<unknown>>;

/** A machine whose every operation goes through one function: recording, replay, memory, refusal. */
export function machineFrom(
	os: Os,
	ask: Ask,
	hurry: (milliseconds: number) => void = () => {},
): Machine {
	const methods = operations.map((operation) => [
		operation,
		(...args: unknown[]) => ask(operation, args),
	]);
	return { os, hurry, ...Object.fromEntries(methods) } as Machine;
}

/** Asks a machine for an operation by name: the inverse of `machineFrom`. */
export function askOf(machine: Machine): Ask {
	return (operation, args) =>
		(machine[operation] as (...args: readonly unknown[]) => Promise<Reading<unknown>>)(...args);
}

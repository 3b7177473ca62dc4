/** Text of a file. `truncated` tells that the file is longer than the operation's limit of 1 MiB. */
export interface FileText {
	readonly text: string;
	readonly truncated: boolean;
}

/** The end of a file, cut at a line; `bytes` is the size of the whole file. */
export interface FileTail {
	readonly tail: string;
	readonly bytes: number;
	readonly truncated: boolean;
}

/** Whose lines of the system's log are asked for: a service of the engine, or the kernel since this start. */
export type LogSource = 'docker' | 'containerd' | 'kernel';

/** What `stat` says about a path, links followed. Sizes in bytes, mode as the twelve permission bits. */
export interface FileStatus {
	readonly kind:
		| 'file'
		| 'folder'
		| 'socket'
		| 'character-device'
		| 'block-device'
		| 'pipe'
		| 'other';
	readonly mode: number;
	readonly uid: number;
	readonly gid: number;
	readonly bytes: number;
}

/** Space of the file system that holds a path, in bytes; `freeBytes` is what this user may still write. */
export interface DiskSpace {
	readonly totalBytes: number;
	readonly freeBytes: number;
}

/** The four registers that CPUID answers with, as unsigned 32-bit numbers. */
export interface CpuidRegisters {
	readonly eax: number;
	readonly ebx: number;
	readonly ecx: number;
	readonly edx: number;
}

/**
 * What came of running a guest. `ran`: it wrote to its port and halted, as told. `in-use`: another
 * hypervisor holds the CPU's virtualization. `never-ended`: stopped at the time limit. `strayed`: it
 * left with other exits. `refused`: KVM declined a step before the guest started.
 */
export interface GuestRun {
	readonly outcome: 'ran' | 'in-use' | 'never-ended' | 'strayed' | 'refused';
	/** What happened, with the exits or the error that KVM named. */
	readonly detail: string;
	readonly milliseconds: number;
}

/** What systemd says of a unit; `result` tells why it failed. The words are systemd's. */
export interface UnitState {
	readonly load: string;
	readonly active: string;
	readonly sub: string;
	readonly result: string;
}

/** An IPv4 address of an interface of this machine, with the length of its network's prefix in bits. */
export interface NetworkAddress {
	readonly name: string;
	readonly address: string;
	readonly prefixLength: number;
}

/** A chain of the kernel's packet filter that every forwarded IPv4 packet goes through. */
export interface ForwardChain {
	readonly table: string;
	readonly name: string;
	/** What happens to a packet that no rule decides. */
	readonly policy: 'accept' | 'drop';
}

/** The account that this process acts for. */
export interface Account {
	readonly uid: number;
	readonly gid: number;
	readonly groups: readonly number[];
	readonly name: string;
	readonly homeFolder: string;
}

import type { AskingAccount } from './asking-account.ts';
import type {
	EngineEndpoint,
	EngineLog,
	EnginePing,
	EnginePrograms,
	EngineService,
	EngineSocket,
	EngineSummary,
	EngineVersion,
	PlacedEngine,
} from './engine-facts.ts';
import type { NamedCause } from './explanation.ts';
import type { Identity } from './identity.ts';
import type { ImageFactMap } from './image-facts.ts';
import type { LinuxFactMap } from './linux-facts.ts';
import type { Account, DiskSpace, FileStatus, GuestRun } from './machine-values.ts';
import type { Nesting } from './nesting.ts';
import type { Network } from './network.ts';
import type { Observation } from './observation.ts';
import type { Signals } from './signals.ts';
import type { Stack } from './stack.ts';
import type { WindowsFactMap } from './windows-facts.ts';

/** Distribution and release as `/etc/os-release` names them. */
export interface OperatingSystem {
	readonly id: string;
	readonly title: string;
	readonly version: string | null;
	/** Ids of the distributions that it derives from. */
	readonly like: readonly string[];
}

/** The running kernel. */
export interface Kernel {
	readonly release: string;
}

/** Processor as `/proc/cpuinfo` names it; `flags` is null where the architecture has no such line. */
export interface Cpu {
	/** As `uname -m` prints it, read off the shape of the file. */
	readonly architecture: string | null;
	readonly vendor: string | null;
	readonly model: string | null;
	readonly flags: {
		readonly vmx: boolean;
		readonly svm: boolean;
		readonly hypervisor: boolean;
	} | null;
}

/** Whether hardware virtualization is visible, from CPUID where it can be executed, else from the kernel. */
export interface CpuVirtualization {
	readonly vmx: boolean;
	readonly svm: boolean;
	/** CPUID leaf 1 ECX bit 31: a hypervisor says that it is there. */
	readonly hypervisorBit: boolean;
	/** `printout`: from what another program says of it. */
	readonly readFrom: 'cpuid' | 'cpuinfo' | 'printout';
	/** Whether the kernel lists vmx or svm; false beside a set CPUID bit means the firmware locked it. */
	readonly kernelListsIt: boolean | null;
}

/** One hypervisor that presents itself in CPUID. */
export interface HypervisorLeaf {
	readonly leaf: number;
	readonly vendor: string;
	readonly highestLeaf: number;
}

/** Every hypervisor leaf from 0x40000000 on, and the Hyper-V privileges where Microsoft's is one of them. */
export interface HypervisorLeaves {
	readonly leaves: readonly HypervisorLeaf[];
	readonly partition: {
		readonly createPartitions: boolean;
		readonly cpuManagement: boolean;
	} | null;
}

/** One ACPI table's header; ids without their padding. */
export interface AcpiTable {
	readonly signature: string;
	readonly oemId: string;
	readonly oemTableId: string;
	/** FADT only: the hypervisor vendor identity of ACPI 6.0, where set. */
	readonly hypervisorVendor: string | null;
}

/**
 * What tells a container, by path, in the spelling of `Signals.files`: the content, `@exists` or
 * `@absent`; a missing path could not be read. Of `/proc/self/mountinfo` only the line of `/` is kept.
 */
export type ContainerMarkers = Readonly<Record<string, string>>;

/** Windows Subsystem for Linux: version 1 has no kernel of its own, version 2 is a guest of Hyper-V. */
export interface Wsl {
	readonly version: 1 | 2;
}

/** The KVM device node, and whether this account may open it. */
export interface KvmDevice {
	readonly status: FileStatus;
	readonly openable: boolean | null;
}

/** KVM modules that are in the kernel, loaded or built in, and what they offer to guests. */
export interface KvmModules {
	readonly present: readonly string[];
	/** Value of the module's `nested` parameter: whether this machine's own guests may nest. */
	readonly nested: boolean | null;
	/** Whether the module uses the processor's own paging for guests: `ept`, or `npt` on AMD. */
	readonly paging: boolean | null;
	/** Intel: whether guests may run without paging and protection; null on AMD, which has no such switch. */
	readonly unrestricted: boolean | null;
	/** Whether module files for the running kernel are installed; null when nobody could look. */
	readonly moduleFolder: boolean | null;
}

/** How the control groups are mounted, and which controllers they offer. */
export interface ControlGroups {
	readonly version: 1 | 2 | 'hybrid';
	readonly controllers: readonly string[];
}

/** File systems that the kernel offers now; a module not yet loaded does not show. */
export interface KernelFileSystems {
	readonly names: readonly string[];
}

/** Memory in bytes; `availableBytes` as the kernel estimates it. */
export interface Memory {
	readonly totalBytes: number;
	readonly availableBytes: number | null;
}

/** What the cloud sold: the type of the machine as its price list names it. */
export interface CloudInstance {
	readonly cloud: 'aws' | 'azure' | 'gcp';
	/** Standard_D4s_v5, m8i.2xlarge, n2-standard-4. */
	readonly type: string;
	/** Azure's security type, such as TrustedLaunch; null elsewhere and where it has none. */
	readonly securityType: string | null;
}

/** Space where the engine keeps, or would keep, images and containers. */
export interface DataRootSpace extends DiskSpace {
	readonly path: string;
}

/** Every fact, by id: the vocabulary of probes, derivations, checks and goals. */
export interface FactMap extends LinuxFactMap, WindowsFactMap, ImageFactMap {
	readonly account: Account;
	readonly 'asking-account': AskingAccount;
	readonly 'operating-system': OperatingSystem;
	readonly kernel: Kernel;
	readonly cpu: Cpu;
	readonly 'cpu-virtualization': CpuVirtualization;
	readonly 'hypervisor-leaves': HypervisorLeaves;
	readonly dmi: Readonly<Record<string, string>>;
	readonly 'cloud-instance': CloudInstance;
	readonly 'smbios-vm-bit': boolean;
	readonly 'acpi-tables': readonly AcpiTable[];
	readonly 'container-markers': ContainerMarkers;
	readonly wsl: Wsl;
	readonly 'kvm-modules': KvmModules;
	readonly 'kvm-device': KvmDevice;
	readonly 'guest-run': GuestRun;
	readonly 'control-groups': ControlGroups;
	readonly 'kernel-file-systems': KernelFileSystems;
	readonly 'engine-programs': EnginePrograms;
	readonly 'engine-service': EngineService;
	readonly 'placed-engine': PlacedEngine;
	readonly 'engine-endpoint': EngineEndpoint;
	readonly 'engine-socket': EngineSocket;
	readonly 'engine-ping': EnginePing;
	readonly 'engine-log': EngineLog;
	readonly 'engine-version': EngineVersion;
	readonly 'engine-summary': EngineSummary;
	readonly memory: Memory;
	readonly networks: readonly Network[];
	readonly 'data-root-space': DataRootSpace;
	readonly identity: Identity;
	readonly nesting: Nesting;
	readonly stack: Stack;
	readonly 'log-causes': readonly NamedCause[];
	/** What other programs printed of the machine, where that was collected instead of looking. */
	readonly 'printed-signals': Signals;
}

/** The name of a fact. */
export type FactId = keyof FactMap;

/** The observations of one run, by fact. */
export type Facts = { readonly [K in FactId]?: Observation<FactMap[K]> };

/** What a judge gets for the facts it needs: the value, or undefined for a known absence. */
export type Needed<N extends FactId> = { readonly [K in N]: FactMap[K] | undefined };

/** What a judge gets for the facts it only uses: the whole observation. */
export type Used<U extends FactId> = { readonly [K in U]: Observation<FactMap[K]> };

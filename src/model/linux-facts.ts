import type { Json } from './json.ts';
import type { ForwardChain, UnitState } from './machine-values.ts';

/** Names of groups: those that count in this session, and those that `/etc/group` gives the account. */
export interface SessionGroups {
	readonly effective: readonly string[];
	readonly database: readonly string[];
}

/** One thing that is wrong with the engine's `daemon.json`. */
export interface DaemonFault {
	readonly kind:
		| 'no-json'
		/** UTF-16, or a byte order mark. */
		| 'encoding'
		/** Comments, or commas before a closing bracket, and nothing else. */
		| 'loose-json'
		| 'unknown-key'
		| 'foreign-key'
		| 'newer-key'
		| 'removed-key'
		| 'wrong-type'
		| 'wrong-value'
		| 'flag-conflict'
		| 'duplicate-key'
		| 'idle-key';
	/** Counted from one; null where the place is not known. */
	readonly line: number | null;
	readonly text: string;
	/** The key that is meant, and the entry at the top of the file that it stands in: mostly the same. */
	readonly key: string | null;
	readonly entry: string | null;
	/** Whether the daemon starts all the same. */
	readonly isHarmless: boolean;
}

/** What makes a daemon accept its `daemon.json` again without a loss of anything that counted. */
export interface DaemonRepair {
	/** Entries of the file, null for those that go; empty: to be strict JSON is enough. Null: it stays as it is. */
	readonly entries: Readonly<Record<string, Json>> | null;
	/** The text of a drop-in for the engine's unit; null: none is needed. */
	readonly dropIn: string | null;
}

/** The engine's `daemon.json`. */
export interface DaemonConfiguration {
	readonly path: string;
	readonly faults: readonly DaemonFault[];
	/** How this program can cure all that keeps the daemon from starting; null: nothing does, or people must. */
	readonly repair: DaemonRepair | null;
	readonly keys: readonly string[];
	/** Whether it says where to listen, which a `-H` flag must not say, too. */
	readonly hosts: boolean;
	readonly dataRoot: string | null;
	/** False where it tells the daemon to leave the packet filter alone. */
	readonly usesPacketFilter: boolean;
}

/** What filters and forwards packets. */
export interface PacketFilter {
	/** Where `iptables` lies; null: it is not installed. */
	readonly program: string | null;
	readonly backend: 'legacy' | 'nft' | null;
	/** `net.ipv4.ip_forward`. */
	readonly forwarding: boolean | null;
	/** `net.bridge.bridge-nf-call-iptables`; null: the module is not loaded. */
	readonly bridgeCalls: boolean | null;
}

/** How the running kernel was built, as far as containers need it: `y`, `m`, or `n` for not set. */
export interface KernelConfiguration {
	readonly source: string;
	readonly options: Readonly<Record<string, 'y' | 'm' | 'n'>>;
}

/** What confines containers beside namespaces. */
export interface SecurityModules {
	readonly appArmor: boolean;
	/** Where `apparmor_parser` lies; null: it is not installed. */
	readonly appArmorParser: string | null;
	readonly seLinux: 'enforcing' | 'permissive' | null;
	readonly seccomp: boolean;
}

/** What an engine without root needs. */
export interface UserNamespaces {
	/** How many may exist; 0 turns them off. */
	readonly most: number | null;
	readonly unprivileged: boolean | null;
	/** Whether AppArmor restricts them to programs with a profile of their own. */
	readonly restricted: boolean;
	/** How many subordinate ids the account may map: the lesser of users and groups. */
	readonly subordinateIds: number | null;
	/** Whether `newuidmap` and `newgidmap` are installed. */
	readonly mappers: boolean;
}

/** The engine's unit as systemd, or else its control group, shows it. */
export type EngineUnit =
	| ({ readonly source: 'bus' } & UnitState)
	| { readonly source: 'control-group'; readonly active: 'active' | 'inactive' };

/** What waits for a restart of the machine. */
export interface PendingRestart {
	/** Packages that ask for one. */
	readonly packages: readonly string[];
	/** Whether the files of the running kernel are gone and those of another are there. */
	readonly kernelReplaced: boolean;
}

/** What this Linux starts services with, and takes packages from. */
export interface SystemTools {
	/** `init-scripts`: where update-rc.d orders them. */
	readonly init: 'systemd' | 'init-scripts' | 'none';
	/** Whether there is a cron that reads `/etc/cron.d`. */
	readonly cron: boolean;
	readonly apt: boolean;
}

/** The clock of the kernel, and the one that runs without power; milliseconds since 1970 in UTC. */
export interface Clock {
	readonly system: number;
	readonly hardware: number | null;
}

/** Proxies that programs of this account, and the engine, are told to use; without names and passwords. */
export interface Proxies {
	readonly environment: string | null;
	readonly engine: string | null;
}

/** Drivers of other hypervisors that are loaded, and may hold VT-x or AMD-V. */
export interface OtherHypervisors {
	readonly modules: readonly string[];
}

/** The file system below the engine's data. */
export interface ImageFileSystem {
	readonly path: string;
	readonly type: string;
}

/** Engines beside the system's dockerd, by the path that shows each; null: not there. */
export interface OtherEngines {
	readonly rootlessDocker: string | null;
	readonly podman: string | null;
	readonly containerd: string | null;
	readonly snap: string | null;
}

/** One package of an engine, as dpkg knows it. */
export interface EnginePackage {
	readonly name: string;
	readonly version: string;
	/** The third word of dpkg's status: `installed`, `config-files`, `half-installed`, ... */
	readonly state: string;
}

/** Processes of dockerd, with what they were told. */
export interface EngineProcess {
	readonly id: number;
	readonly words: readonly string[];
}

/** Devices and modules that virtual machines use beside `/dev/kvm`. */
export interface GuestDevices {
	readonly tun: boolean;
	readonly vhostNet: boolean;
	readonly vhostVsock: boolean;
	/** Whether an IOMMU is on, for devices handed to a guest. */
	readonly iommu: boolean;
}

/** Facts of Linux, by id: a part of the vocabulary. */
export interface LinuxFactMap {
	readonly 'session-groups': SessionGroups;
	readonly 'daemon-configuration': DaemonConfiguration;
	readonly 'packet-filter': PacketFilter;
	readonly 'kernel-configuration': KernelConfiguration;
	readonly 'security-modules': SecurityModules;
	readonly 'user-namespaces': UserNamespaces;
	readonly 'engine-unit': EngineUnit;
	readonly 'engine-packages': readonly EnginePackage[];
	readonly 'engine-processes': readonly EngineProcess[];
	readonly 'other-engines': OtherEngines;
	readonly 'other-hypervisors': OtherHypervisors;
	readonly 'pending-restart': PendingRestart;
	readonly clock: Clock;
	readonly proxies: Proxies;
	readonly 'image-file-system': ImageFileSystem;
	readonly 'guest-devices': GuestDevices;
	readonly 'forward-policy': readonly ForwardChain[];
	readonly 'system-tools': SystemTools;
}

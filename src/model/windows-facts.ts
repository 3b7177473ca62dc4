import type { EnginePing, EngineVersion } from './engine-facts.ts';
import type { AccessToken, PipeServer, ServiceStatus } from './windows-machine.ts';

/** Which Windows this is. */
export interface WindowsRelease {
	readonly build: number;
	/** The fourth number of the version: which monthly update; null where it was not read. */
	readonly revision: number | null;
	readonly kind: 'client' | 'server';
	/** `EditionID`: Core (Home), Professional, Enterprise, ServerDatacenter... */
	readonly edition: string | null;
	/** `InstallationType`: Client, Server, Server Core, Nano Server. */
	readonly installation: string | null;
	/** 24H2, 1607; null before there were any. */
	readonly version: string | null;
	/** Null where nobody told it. */
	readonly architecture: 'x64' | 'arm64' | 'x86' | null;
}

/** Services that containers and virtual machines rest on, by name; null: there is none of this name. */
export type WindowsServices = Readonly<Record<string, ServiceStatus | null>>;

/** How a feature of Windows stands; `present` and `missing`: read off the services that it brings. */
export type FeatureState = 'enabled' | 'disabled' | 'absent' | 'unknown' | 'present' | 'missing';

/** Features of Windows by their names, and the way they were read. */
export interface WindowsFeatures {
	readonly readFrom: 'cim' | 'services';
	readonly states: Readonly<Record<string, FeatureState>>;
}

/** The pipe that the docker client opens, and who serves it. */
export interface EnginePipe {
	readonly path: string;
	/** Null: there is no such pipe. */
	readonly server: PipeServer | null;
	/** Pipes of known engines that are there, by path. */
	readonly others: readonly string[];
}

/** An installed product of Docker for Windows users. */
export interface DockerProduct {
	/** `legacy`: Docker for Windows up to 18.x. */
	readonly product: 'legacy' | 'desktop';
	readonly version: string | null;
	readonly folder: string;
}

/** What waits for a restart of Windows, by the signal that says so. */
export interface WindowsRestart {
	readonly signals: readonly string[];
}

/** Whether the kernel says that the processor can virtualize; null where it could not be asked. */
export interface WindowsProcessor {
	/** The firmware has switched virtualization on (PF_VIRT_FIRMWARE_ENABLED). */
	readonly firmwareEnabled: boolean | null;
	/** Second-level address translation (PF_SECOND_LEVEL_ADDRESS_TRANSLATION). */
	readonly addressTranslation: boolean | null;
}

/** Virtualization-based security as `Win32_DeviceGuard` tells it. */
export interface DeviceGuard {
	readonly status: 'off' | 'enabled' | 'running';
	/** Numbers of the services that run: 1 Credential Guard, 2 memory integrity... */
	readonly running: readonly number[];
}

/** How Windows was told to start its hypervisor. */
export interface BootOptions {
	/** Of the entry that was booted; null: no such element, which is not the same as off. */
	readonly launchType: 'auto' | 'off' | null;
	/** The other entries that start a Windows, by their names in braces. */
	readonly others: readonly {
		readonly name: string;
		readonly launchType: 'auto' | 'off' | null;
	}[];
}

/** What virtualization-based security is told to protect, each a reason for Windows to start its hypervisor. */
export interface SecurityScenarios {
	/** Names of keys such as HypervisorEnforcedCodeIntegrity, SystemGuard, WindowsHello. */
	readonly enabled: readonly string[];
}

/** Distributions of WSL that this account has registered. */
export interface WslDistributions {
	readonly distributions: readonly {
		readonly name: string;
		readonly version: 1 | 2;
		readonly isDefault: boolean;
		/** `debian` for those of which the package of an engine is known. */
		readonly family: 'debian' | '';
		/** The number of the account that it is started as; null where nobody wrote it down. */
		readonly defaultUid: number | null;
	}[];
}

/** What there is of an engine inside a distribution of WSL. */
export interface WslEngine {
	readonly distribution: string;
	/** The account that it belongs to, by SID. */
	readonly owner: string;
	readonly hasApt: boolean;
	readonly init: 'systemd' | 'init-scripts' | 'none';
	/** Whether this WSL can start systemd. */
	readonly canInit: boolean;
	/** Whether the client comes in a package of its own. */
	readonly client: boolean;
	/** The account that it is started as, where that is not root, and not in the engine's group. */
	readonly outsider: string | null;
	/** What the engine answers; null: none does. */
	readonly ping: EnginePing | null;
	readonly version: EngineVersion | null;
}

/** Whether BitLocker protects the volumes of this machine, by drive letter such as `C:`. */
export interface DriveEncryption {
	readonly volumes: readonly {
		readonly drive: string;
		readonly protection: 'off' | 'on' | 'unknown';
	}[];
}

/** Products that scan for malware, as Windows Security knows them. */
export interface SecuritySoftware {
	/** Those that are not Windows' own. */
	readonly products: readonly string[];
}

/** An address translation of Windows (WinNAT). */
export interface NetworkNat {
	readonly name: string;
	/** The network whose addresses it translates, `172.25.144.0/20`. */
	readonly prefix: string;
	/** The addresses that it translates them to, where somebody chose them. */
	readonly outer: string | null;
	/** How many ports somebody mapped. */
	readonly mappings: number;
	/** An interface of this machine in that network; null: there is none. */
	readonly interface: string | null;
}

/** How often the engine's service ended or could not start, by the numbers of the service manager's events. */
export interface ServiceFailures {
	/** How many of each event: 7031 and 7034 ended unexpectedly, 7001 what it depends on did not start... */
	readonly events: Readonly<Record<number, number>>;
}

/** The vocabulary of Windows. */
export interface WindowsFactMap {
	readonly 'windows-release': WindowsRelease;
	readonly 'access-token': AccessToken;
	readonly 'drive-encryption-policy': { readonly deniesWriting: boolean };
	readonly ipv6: { readonly disabledComponents: number };
	readonly 'wsl-policy': { readonly forbidden: readonly string[] };
	readonly 'hypervisor-platform': { readonly isRunning: boolean };
	readonly 'docker-users': { readonly isMember: boolean };
	readonly 'windows-services': WindowsServices;
	readonly 'windows-features': WindowsFeatures;
	readonly 'windows-processor': WindowsProcessor;
	readonly 'engine-pipe': EnginePipe;
	readonly 'docker-product': DockerProduct;
	/** Where programs for all accounts are installed: `C:\Program Files`. */
	readonly 'program-folder': { readonly path: string };
	readonly 'windows-restart': WindowsRestart;
	readonly 'device-guard': DeviceGuard;
	readonly 'boot-options': BootOptions;
	readonly 'security-scenarios': SecurityScenarios;
	readonly 'wsl-distributions': WslDistributions;
	readonly 'wsl-engine': WslEngine;
	readonly 'drive-encryption': DriveEncryption;
	readonly 'security-software': SecuritySoftware;
	readonly 'service-failures': ServiceFailures;
	readonly 'network-nats': { readonly nats: readonly NetworkNat[] };
}

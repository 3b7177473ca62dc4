import type { HttpEndpoint } from './http.ts';
import type { FileStatus } from './machine-values.ts';

/** Programs of container engines on the search path, by name; null: not there. */
export type EnginePrograms = Readonly<
	Record<'docker' | 'dockerd' | 'containerd' | 'runc' | 'podman', string | null>
>;

/** The archive that nestvirt unpacked the engine from. */
export interface PlacedEngine {
	/** The folder of its programs, with slashes. */
	readonly folder: string;
	readonly sha256: string;
}

/** How the engine's daemon is started here, and whether it runs. */
export interface EngineService {
	readonly init: 'systemd' | 'other';
	readonly unitInstalled: boolean;
	readonly startsAtBoot: boolean | null;
	/** Process id of a running dockerd by its pid file; null: it does not run. */
	readonly processId: number | null;
}

/** Which endpoint the docker client of this account would use, and which setting says so. */
export interface EngineEndpoint {
	readonly setBy: 'DOCKER_HOST' | 'DOCKER_CONTEXT' | 'currentContext' | 'default';
	/** The context's name, where a context decides. */
	readonly context: string | null;
	/** The address as written. */
	readonly address: string;
	/** Null: the address cannot be used, `problem` says why, or it needs ssh or TLS. */
	readonly endpoint: HttpEndpoint | null;
	readonly problem: 'context-missing' | 'address-malformed' | 'needs-other-client' | null;
	/**
	 * Where Windows keeps the variable that chose it, for prompts that are opened from now on: for all accounts, for this
	 * one, or nowhere, so that only programs which run already have it. Missing: no variable, or nobody can tell.
	 */
	readonly keptIn?: 'machine' | 'account' | 'nowhere';
}

/** The engine's socket file, and whether this account may connect to it. */
export interface EngineSocket {
	readonly path: string;
	readonly status: FileStatus;
	readonly connectable: boolean | null;
}

/** The end of the engine's own log; at most 256 KiB, cut at a line. */
export interface EngineLog {
	readonly path: string;
	readonly bytes: number;
	readonly truncated: boolean;
	readonly tail: string;
}

/** What the engine's `/_ping` answered. */
export interface EnginePing {
	readonly statusCode: number;
	readonly apiVersion: string | null;
	readonly osType: string | null;
	readonly server: string | null;
}

/** What the engine's `/version` answered. */
export interface EngineVersion {
	readonly platform: string | null;
	readonly version: string;
	readonly apiVersion: string;
	readonly os: string;
	readonly architecture: string;
}

/** What the engine's `/info` answered, as far as checks need it. */
export interface EngineSummary {
	readonly osType: string;
	readonly storageDriver: string;
	readonly dataRoot: string;
	readonly controlGroupVersion: string | null;
	readonly rootless: boolean;
	readonly warnings: readonly string[];
}

import type { JsonObject } from '../../../model/is-json-object.ts';

/** What a container of a simulated engine left when it ended, or what it does as long as it runs. */
export interface ContainerRun {
	/** Null: it runs on. */
	readonly exitCode: number | null;
	readonly output: string;
	readonly outOfMemory?: boolean;
	/** What it answers at its port. */
	readonly serves?: string;
}

/** A container of a simulated engine. */
export interface SimulatedContainer {
	/** As it was asked for. */
	readonly wish: JsonObject;
	/** Null: it was not started. */
	run: ContainerRun | null;
	/** The port of the machine that leads to it. */
	port: number | null;
}

/** An image of a simulated engine. */
export interface SimulatedImage {
	readonly os: 'linux' | 'windows';
	/** The version of the Windows in it. */
	readonly version: string | null;
	readonly labels: JsonObject;
}

/** A volume of a simulated engine. */
export interface SimulatedVolume {
	readonly labels: JsonObject;
	readonly files: Map<string, string>;
}

/** What a simulated engine keeps; it is forgotten with the machine. */
export interface EngineState {
	readonly containers: Map<string, SimulatedContainer>;
	readonly images: Map<string, SimulatedImage>;
	readonly volumes: Map<string, SimulatedVolume>;
	/** Commands of sessions. */
	readonly sessions: Map<string, readonly string[]>;
	/** How many ids and ports were given. */
	given: number;
}

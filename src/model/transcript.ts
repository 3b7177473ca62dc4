import type { Operation } from './machine.ts';
import type { Reading } from './observation.ts';
import type { Os } from './os.ts';

/** One read of a run: which operation, with which arguments, and what came back. */
export interface TranscriptEntry {
	readonly operation: Operation;
	readonly args: readonly unknown[];
	readonly reading: Reading<unknown>;
}

/** What the user asked a run to leave out or add; a replay judges with the options of its capture. */
export interface CollectOptions {
	/** Run a guest to prove that one can run. */
	readonly proof: boolean;
	/** Ask the metadata service of the cloud, over its link-local network, and the registry of the image. */
	readonly online: boolean;
	/** Start a distribution of WSL to look into it; missing: none is started. */
	readonly wakes?: boolean;
	/** A reference to the image that shall run here, as written; missing: none was named. */
	readonly image?: string;
}

/** The recorded reads of one run, in order. */
export interface Transcript {
	readonly os: Os;
	/** When the run began, as ISO 8601 in UTC. */
	readonly observedAt: string;
	readonly options: CollectOptions;
	readonly entries: readonly TranscriptEntry[];
}

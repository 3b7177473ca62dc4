import type { FactId, FactMap } from './facts.ts';
import type { Machine } from './machine.ts';
import type { Observation } from './observation.ts';
import type { Os } from './os.ts';
import type { CollectOptions } from './transcript.ts';

/** Code that observes one fact of a machine: ask, parse, fall back; it judges nothing. */
export interface Probe<F extends FactId> {
	readonly fact: F;
	/** The fact in words for a person who reads that it could not be seen. */
	readonly title: string;
	readonly appliesTo: readonly Os[];
	/**
	 * `brief`: worth waiting for only a moment after everything else is known. `proof`: runs a guest.
	 * `online`: may ask a server outside this machine, where the user allows it.
	 */
	readonly manner?: 'brief' | 'proof' | 'online';
	observe(machine: Machine): Promise<Observation<FactMap[F]>>;
}

/** Probes that are worth loading only for a system, or for what the user asked; then they are told it. */
export interface LateProbes {
	readonly appliesTo: readonly Os[];
	load(options: CollectOptions): Promise<readonly AnyProbe[]>;
}

/** Any probe, as the pipeline sees it. */
export type AnyProbe = { [F in FactId]: Probe<F> }[FactId];

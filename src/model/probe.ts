import type { FactId, FactMap } from './facts.ts';
import type { Machine } from './machine.ts';
import type { Observation } from './observation.ts';
import type { Os } from './os.ts';

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

/** The probes of a system, worth loading only for it. */
export interface LateProbes {
	readonly appliesTo: readonly Os[];
	load(): Promise<readonly AnyProbe[]>;
}

/** Any probe, as the pipeline sees it. */
export type AnyProbe = { [F in FactId]: Probe<F> }[FactId];

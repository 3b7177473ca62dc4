import type { TakenFacts } from '../model/diagnosis.ts';
import type { FactId, Facts } from '../model/facts.ts';
import type { Machine } from '../model/machine.ts';
import type { AnyProbe } from '../model/probe.ts';
import type { StoredFacts } from '../model/stored-facts.ts';
import type { CollectOptions } from '../model/transcript.ts';
import { collect } from './collect.ts';
import { probeOfRecording } from './probe-of-recording.ts';
import { withStoredFacts } from './with-stored-facts.ts';

/** The facts of a recording, and which of them are what was stored at capture. */
export interface RecordedFacts {
	readonly facts: Facts;
	/** Missing: all were seen in the recording. */
	readonly takenFacts?: TakenFacts;
}

/** Looks at a recording: where it lacks the reads of a fact, what was stored at capture counts, and says so. */
export async function collectRecorded(
	machine: Machine,
	probes: readonly AnyProbe[],
	options: CollectOptions,
	stored: StoredFacts,
): Promise<RecordedFacts> {
	const seen = await collect(machine, probes.map(probeOfRecording), options);
	const { facts, taken } = withStoredFacts(seen, stored);
	if (taken.length === 0) return { facts };
	const titles = new Map<FactId, string>(probes.map(({ fact, title }) => [fact, title]));
	const rows = taken.map((fact) => ({ fact, title: titles.get(fact) ?? fact }));
	return { facts, takenFacts: { version: stored.version, facts: rows } };
}

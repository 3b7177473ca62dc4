import type { FactId, Facts } from '../model/facts.ts';
import type { Observation } from '../model/observation.ts';
import type { StoredFacts } from '../model/stored-facts.ts';

/** Facts of a recording, and which of them it lacks the reads of. */
export interface CompletedFacts {
	readonly facts: Facts;
	/** Taken from what was stored. */
	readonly taken: readonly FactId[];
}

function marked(stored: Observation<unknown>, version: string): Observation<unknown> {
	const source = `stored by nestvirt ${version} at capture`;
	const mark = { source, excerpt: 'not seen again: the recording lacks the read' };
	return { ...stored, evidence: [mark, ...stored.evidence] };
}

/** Takes the stored observation of every fact whose reads a recording lacks, and marks it as such. */
export function withStoredFacts(
	facts: Facts,
	{ version, facts: stored }: StoredFacts,
): CompletedFacts {
	const taken = Object.entries(facts).flatMap(([id, observation]) => {
		const fact = id as FactId;
		const isLacking = observation.status === 'unobserved' && observation.reason === 'not-recorded';
		return isLacking && stored[fact] !== undefined ? [fact] : [];
	});
	const completed = taken.flatMap((fact) => {
		const observation = stored[fact];
		return observation === undefined ? [] : [[fact, marked(observation, version)]];
	});
	return { facts: { ...facts, ...Object.fromEntries(completed) }, taken };
}

import type { FactId, Facts } from '../model/facts.ts';
import { type Observation, unobserved } from '../model/observation.ts';

/** What a judge declared that it reads. */
interface Declared {
	readonly needs: readonly FactId[];
	readonly uses?: readonly FactId[];
}

/** A fact that a judge needs and that was not observed. */
export interface MissingFact {
	readonly fact: FactId;
	readonly observation: Extract<Observation<unknown>, { status: 'unobserved' }>;
}

/** The inputs that a judge declared, and nothing else; or the facts that are missing. */
export type Inputs =
	| { readonly missing: readonly MissingFact[] }
	| { readonly missing: null; readonly facts: Record<string, unknown> };

function observationOf(facts: Facts, fact: FactId): Observation<unknown> {
	return facts[fact] ?? unobserved('unsupported', { source: 'no probe for this system' });
}

/** Hands over what a check or derivation declared: values for `needs`, observations for `uses`. */
export function inputsOf(declared: Declared, facts: Facts): Inputs {
	const missing: MissingFact[] = [];
	const inputs: Record<string, unknown> = {};
	for (const fact of declared.needs) {
		const observation = observationOf(facts, fact);
		if (observation.status === 'unobserved') missing.push({ fact, observation });
		inputs[fact] = observation.status === 'observed' ? observation.value : undefined;
	}
	for (const fact of declared.uses ?? []) inputs[fact] = observationOf(facts, fact);
	return missing.length > 0 ? { missing } : { missing: null, facts: inputs };
}

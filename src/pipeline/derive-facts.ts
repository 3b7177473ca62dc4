import type { AnyDerivation } from '../model/derivation.ts';
import type { Facts } from '../model/facts.ts';
import { type Observation, unobserved } from '../model/observation.ts';
import { inputsOf } from './inputs-of.ts';

function derive(derivation: AnyDerivation, facts: Facts): Observation<unknown> {
	const inputs = inputsOf(derivation, facts);
	if (inputs.missing !== null) {
		const [first] = inputs.missing;
		return unobserved(first?.observation.reason ?? 'failed', { source: first?.fact ?? '' });
	}
	try {
		return derivation.derive(inputs.facts as never);
	} catch (error) {
		const excerpt = error instanceof Error ? error.message : String(error);
		return unobserved('failed', { source: `derivation ${derivation.fact}`, excerpt });
	}
}

/** Adds the derived facts, in the order of the list: a later derivation may use an earlier one. */
export function deriveFacts(facts: Facts, derivations: readonly AnyDerivation[]): Facts {
	const all: Record<string, Observation<unknown>> = { ...facts };
	for (const derivation of derivations) {
		// What was told already is not derived.
		all[derivation.fact] ??= derive(derivation, all as Facts);
	}
	return all as Facts;
}

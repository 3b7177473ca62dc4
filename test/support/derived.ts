import type { AnyDerivation } from '../../src/model/derivation.ts';
import type { FactId, FactMap } from '../../src/model/facts.ts';
import type { Observation } from '../../src/model/observation.ts';
import { deriveFacts } from '../../src/pipeline/derive-facts.ts';
import { factsOf, type Told } from './judged.ts';

/** What a derivation makes of these facts, through the pipeline: facts that are not told are unseen. */
export function derived<F extends FactId>(
	derivation: AnyDerivation & { readonly fact: FactId },
	fact: F,
	told: Told,
): FactMap[F] {
	const observation = deriveFacts(factsOf(told), [derivation])[fact] as Observation<FactMap[F]>;
	if (observation.status !== 'observed') throw new Error(`${fact} is ${observation.status}`);
	return observation.value;
}

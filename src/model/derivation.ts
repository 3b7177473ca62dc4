import type { FactId, FactMap, Needed, Used } from './facts.ts';
import type { Observation } from './observation.ts';

/** A pure function from facts to a further fact, for what several checks need. */
export interface Derivation<F extends FactId, N extends FactId, U extends FactId> {
	readonly fact: F;
	readonly title: string;
	readonly needs: readonly N[];
	readonly uses: readonly U[];
	derive(facts: Needed<N> & Used<U>): Observation<FactMap[F]>;
}

/** Any derivation, as the pipeline sees it. */
export interface AnyDerivation {
	readonly fact: FactId;
	readonly title: string;
	readonly needs: readonly FactId[];
	readonly uses: readonly FactId[];
	derive(facts: never): Observation<unknown>;
}

/** A derivation that is worth loading only where what it needs was observed. */
export interface LateDerivation extends Omit<AnyDerivation, 'derive'> {
	load(): Promise<AnyDerivation>;
}

/** Types a derivation by what it declares, so that it sees no other fact. */
export function defineDerivation<
	F extends FactId,
	const N extends FactId = never,
	const U extends FactId = never,
>(derivation: Derivation<F, N, U>): AnyDerivation {
	return derivation;
}

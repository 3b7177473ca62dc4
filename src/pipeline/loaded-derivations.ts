import type { AnyDerivation, LateDerivation } from '../model/derivation.ts';
import type { Facts } from '../model/facts.ts';
import { absent } from '../model/observation.ts';

/** Loads the late derivations whose facts were observed; the others answer that there is nothing to say. */
export async function loadedDerivations(
	derivations: readonly (AnyDerivation | LateDerivation)[],
	facts: Facts,
): Promise<readonly AnyDerivation[]> {
	return Promise.all(
		derivations.map(async (derivation) => {
			if (!('load' in derivation)) return derivation;
			const isObserved = derivation.needs.every((fact) => facts[fact]?.status === 'observed');
			if (isObserved) return derivation.load();
			const { fact, title } = derivation;
			return {
				fact,
				title,
				needs: [],
				uses: [],
				derive: () => absent({ source: 'nothing to read' }),
			};
		}),
	);
}

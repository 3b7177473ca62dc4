import { defineDerivation } from '../model/derivation.ts';
import { observed } from '../model/observation.ts';
import { identify } from './identify.ts';
import { signalFacts } from './signal-facts.ts';
import { signalsFromFacts } from './signals-from-facts.ts';

/** What runs below this machine, what wraps it, and where it is rented. */
export const identity = defineDerivation({
	fact: 'identity',
	title: 'what runs below this machine',
	needs: [],
	uses: signalFacts,
	derive(facts) {
		const answer = identify(signalsFromFacts(facts));
		const evidence = answer.machine.because.map((excerpt) => ({ source: 'identity', excerpt }));
		return observed(answer, ...evidence);
	},
});

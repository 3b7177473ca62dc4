import { defineDerivation } from '../model/derivation.ts';
import { observed, valueIn } from '../model/observation.ts';
import { identify } from './identify.ts';
import { signalFacts } from './signal-facts.ts';
import { signalsFromFacts } from './signals-from-facts.ts';

/** What runs below this machine, what wraps it, and where it is rented. */
export const identity = defineDerivation({
	fact: 'identity',
	title: 'what runs below this machine',
	needs: [],
	uses: [...signalFacts, 'printed-signals'],
	derive(facts) {
		const printed = valueIn(facts['printed-signals']);
		const answer = identify({ ...signalsFromFacts(facts), ...printed });
		const evidence = answer.machine.because.map((excerpt) => ({ source: 'identity', excerpt }));
		return observed(answer, ...evidence);
	},
});

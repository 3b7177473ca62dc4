import { expect, test } from 'vitest';
import { everyProbe } from '../../scripts/every-probe.ts';
import { identity } from '../../src/derive/identity.ts';
import { signalFacts } from '../../src/derive/signal-facts.ts';

test('every signal is a fact that a probe observes, so that no verdict feeds the identification', () => {
	const observedFacts: string[] = everyProbe.map(({ fact }) => fact);
	expect(signalFacts.filter((fact) => !observedFacts.includes(fact))).toEqual([]);
	expect(new Set(signalFacts).size).toBe(signalFacts.length);
});

test('the identification weighs what is missing: it needs none of them', () => {
	expect(identity.needs).toEqual([]);
	expect(identity.uses).toEqual([...signalFacts, 'printed-signals']);
});

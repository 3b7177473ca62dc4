import { type Automaton, automatonOf } from '../knowledge/automaton.ts';
import { folded } from './folded.ts';

/** Builds the automaton that finds these fragments in folded text. */
export function buildAutomaton(texts: readonly string[]): Automaton {
	return automatonOf(texts.map(folded));
}

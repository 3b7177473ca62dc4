import type { Automaton } from '../knowledge/automaton.ts';
import { signatures } from '../knowledge/signatures.ts';
import type { NamedCause } from '../model/explanation.ts';
import { asUtf8 } from './as-utf8.ts';
import { buildAutomaton } from './build-automaton.ts';
import { type FragmentTable, fragments } from './fragments.ts';
import { matchedSignatures } from './matched-signatures.ts';
import { rankedCauses } from './ranked-causes.ts';
import { scanner } from './scanner.ts';

/** A fold over one text: feed its bytes, then ask for the causes. */
export interface Explainer {
	feed(bytes: Uint8Array): void;
	/** From here on it is another text of the same machine: its lines are told with this name and their number. */
	begin(member: string): void;
	finish(): readonly NamedCause[];
}

/** What is known beside the text: free words by key (`os`, `vm`, `note`), and traits that were measured. */
export interface Surroundings {
	readonly words: Readonly<Record<string, string>>;
	readonly traits: readonly string[];
}

let shared: { readonly table: FragmentTable; readonly automaton: Automaton } | undefined;

// Built on first use and kept: it serves every text of a run.
function tables(): NonNullable<typeof shared> {
	if (shared === undefined) {
		const table = fragments(signatures);
		shared = { table, automaton: buildAutomaton(table.texts) };
	}
	return shared;
}

/** Starts the explanation of one text, in linear time and bounded memory whatever it is. */
export function explainer({ words, traits }: Surroundings): Explainer {
	const { table, automaton } = tables();
	const text = scanner(automaton, table.needsWordEnd);
	const context = scanner(automaton, table.needsWordEnd);
	const lines = Object.entries(words).map(([key, value]) => `${key}: ${value}\n`);
	context.feed(new TextEncoder().encode(lines.join('')));
	let feed = asUtf8(text.feed);
	return {
		feed: (bytes) => feed(bytes),
		begin(member) {
			feed = asUtf8(text.feed);
			text.begin(member);
		},
		finish() {
			const matches = matchedSignatures(signatures, table, text.finish(), context.finish(), traits);
			return rankedCauses(matches);
		},
	};
}

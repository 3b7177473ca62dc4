import { describe, expect, test } from 'vitest';
import { buildAutomaton } from '../../src/explain/build-automaton.ts';
import { fragments } from '../../src/explain/fragments.ts';
import { matchedSignatures } from '../../src/explain/matched-signatures.ts';
import { scanner } from '../../src/explain/scanner.ts';
import { signatures } from '../../src/knowledge/signatures.ts';
import type { Fragment, Signature } from '../../src/model/signature.ts';

const table = fragments(signatures);
const automaton = buildAutomaton(table.texts);

const alternatives = (fragment: Fragment): readonly string[] =>
	typeof fragment === 'string' ? [fragment] : fragment;

/** Texts in which the signature must be seen: each alternative once, beside the first of the others. */
function textsOf({ all }: Signature): readonly string[] {
	const firsts = all.map((fragment) => alternatives(fragment)[0] ?? '');
	return all.flatMap((fragment, place) =>
		alternatives(fragment).map((alternative) =>
			firsts
				.map((first, at) => (at === place ? alternative : first).replace(/^=/, ''))
				.join(' .\n'),
		),
	);
}

function isSeen(signature: Signature, text: string): boolean {
	const [told, context] = signature.where === 'context' ? ['', text] : [text, ''];
	const [one, other] = [told, context].map((part) => {
		const scan = scanner(automaton, table.needsWordEnd);
		scan.feed(new TextEncoder().encode(part));
		return scan.finish();
	});
	const matches = matchedSignatures(
		[{ ...signature, cause: 'seen' }],
		table,
		one ?? new Map(),
		other ?? new Map(),
		signature.when ?? [],
	);
	return matches.length === 1;
}

describe('every signature', () => {
	test.each(
		signatures.map((signature, place) => [`${signature.cause} (${place})`, signature] as const),
	)('%s is seen by each of its fragments, in capitals and wrapped too', (_, signature) => {
		for (const text of textsOf(signature)) {
			expect(isSeen(signature, text), text).toBe(true);
			expect(isSeen(signature, text.toUpperCase().replaceAll(' ', '\n')), text).toBe(true);
		}
	});
});

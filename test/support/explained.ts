import { explainer } from '../../src/explain/explainer.ts';
import type { NamedCause } from '../../src/model/explanation.ts';

/** What a text is explained by, with free words about the machine beside it. */
export function explained(
	text: string | Uint8Array,
	words: Readonly<Record<string, string>> = {},
	traits: readonly string[] = [],
): readonly NamedCause[] {
	const one = explainer({ words, traits });
	one.feed(typeof text === 'string' ? new TextEncoder().encode(text) : text);
	return one.finish();
}

// White space, quotes, slashes and Markdown's quote mark do not count: texts are wrapped in mid-word,
// quoted, escaped and retyped. Neither do accents, typographic signs and box drawings: code pages damage
// them. Cyrillic and the scripts of East Asia count.
const dropped =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
	/[\u0000-\u0020"'`/\\>*?\u007f-\u03ff\u2000-\u2fff\uf000-\uffff]|[\u{10000}-\u{10ffff}]/gu;

/** The bytes of a fragment that count, Latin and Cyrillic letters in lower case: what a scanner follows in a text. */
export function folded(fragment: string): Uint8Array {
	const kept = fragment.replace(dropped, '').replace(/[A-ZА-Я]/g, (letter) => letter.toLowerCase());
	return new TextEncoder().encode(kept);
}

// Control characters but line feed and tab, the C1 range, bidirectional controls and zero-width signs:
// what evidence could steer a terminal or hide text with.
const steering =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
	/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function shown(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The text with every character that could steer a terminal written out as `\u001b`. */
export function neutralText(text: string): string {
	return text.replace(steering, shown);
}

/** A copy of a JSON-like value in which every string, keys included, is neutral. */
export function neutral<T>(value: T): T {
	if (typeof value === 'string') return neutralText(value) as T;
	if (Array.isArray(value)) return value.map((item) => neutral(item)) as T;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, item]) => [neutralText(key), neutral(item)]);
	return Object.fromEntries(entries) as T;
}

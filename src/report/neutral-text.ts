// Control characters but line feed and tab, the C1 range, bidirectional controls and zero-width signs:
// what evidence could steer a terminal or hide text with.
const steering =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
	/[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function shown(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The text with every character that could steer a terminal written out as `\u001b`. */
export function neutralText(text: string): string {
	return text.replace(steering, shown);
}

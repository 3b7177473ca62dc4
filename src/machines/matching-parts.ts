const lengthLimit = 256 * 1024;
const gaps = { line: '\n', paragraph: '\n\n', entry: '\0' } as const;

/** Each byte of a UTF-8 text as one character, spelled so that a pattern takes it for itself. */
const asPattern = (text: string): string =>
	Buffer.from(text)
		.toString('latin1')
		.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Where the parts begin: at the start of the text, or behind a gap. */
function beginnings(bytes: Buffer, gap: string, starts: readonly string[]): readonly number[] {
	// One look for all of them, which reads the gap alone: the end of one part may be the gap before the next.
	const pattern = `(?:^|${gap})(?=${starts.map(asPattern).join('|')})`;
	const found = bytes.toString('latin1').matchAll(new RegExp(pattern, 'g'));
	return Array.from(found, ({ index, 0: before }) => index + before.length);
}

/**
 * The lines, paragraphs between empty lines, or entries ended by a zero byte, of a UTF-8 text that start
 * with one of these texts, in their order; 256 KiB at most. Searched as bytes: a text of a megabyte is not cut up for a few of them.
 */
export function matchingParts(
	bytes: Buffer,
	unit: keyof typeof gaps,
	starts: readonly string[],
): readonly string[] {
	if (starts.length === 0) return [];
	const gap = gaps[unit];
	const found: string[] = [];
	let length = 0;
	for (const place of beginnings(bytes, gap, starts)) {
		const end = bytes.indexOf(gap, place);
		const part = bytes.toString('utf8', place, end < 0 ? bytes.length : end);
		length += part.length;
		if (length > lengthLimit) break;
		found.push(part);
	}
	return found;
}

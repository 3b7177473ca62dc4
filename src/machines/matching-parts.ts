const lengthLimit = 256 * 1024;
const gaps = { line: '\n', paragraph: '\n\n', entry: '\0' } as const;

/** Where a part begins: at the start of the text, or behind a gap. */
function beginnings(bytes: Buffer, gap: string, start: string): readonly number[] {
	const first = Buffer.from(start);
	const places = bytes.subarray(0, first.length).equals(first) ? [0] : [];
	const needle = Buffer.from(gap + start);
	for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
		places.push(at + gap.length);
	}
	return places;
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
	const gap = gaps[unit];
	const places = new Set(starts.flatMap((start) => beginnings(bytes, gap, start)));
	const found: string[] = [];
	let length = 0;
	for (const place of [...places].sort((one, other) => one - other)) {
		const end = bytes.indexOf(gap, place);
		const part = bytes.toString('utf8', place, end < 0 ? bytes.length : end);
		length += part.length;
		if (length > lengthLimit) break;
		found.push(part);
	}
	return found;
}

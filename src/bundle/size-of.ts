// What JSON puts around a value: quotes, a colon, a comma; and a number, or a word.
const [around, word] = [4, 4];

/** What lies in a value: of an object its keys, too. */
function partsOf(value: unknown): Iterable<unknown> {
	if (Array.isArray(value)) return value;
	return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function ownSize(value: unknown, most: number): number {
	if (typeof value !== 'string') return around + word;
	// No sign of a string is less than a byte: a huge one need not be counted exactly.
	return around + (value.length > most ? value.length : Buffer.byteLength(value));
}

/**
 * About how many bytes a JSON value is as text; counting ends once it is more than `most`, so that a huge value costs
 * no more than a large one.
 */
export function sizeOf(value: unknown, most = Number.POSITIVE_INFINITY): number {
	const open: unknown[] = [value];
	let bytes = 0;
	while (open.length > 0 && bytes <= most) {
		const one = open.pop();
		bytes += ownSize(one, most);
		for (const part of partsOf(one)) open.push(part);
	}
	return bytes;
}

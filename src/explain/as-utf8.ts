/** What a text's first bytes tell of its encoding: a mark, or a NUL beside every letter. */
function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 512);
	const nuls = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
	const [even = 0, uneven = 0] = nuls;
	if (Math.max(even, uneven) < head.length / 8) return null;
	return uneven > even ? 'utf-16le' : 'utf-16be';
}

/**
 * Passes the bytes of one text on as UTF-8, chunk by chunk. UTF-16, which Windows programs write with and
 * without a mark, is told by the first chunk; everything else passes as it is.
 */
export function asUtf8(feed: (bytes: Uint8Array) => void): (bytes: Uint8Array) => void {
	let decoder: { decode(bytes: Uint8Array, how: { stream: true }): string } | null | undefined;
	const encoder = new TextEncoder();
	return (bytes) => {
		if (decoder === undefined) {
			const encoding = encodingOf(bytes);
			decoder = encoding === null ? null : new TextDecoder(encoding);
		}
		feed(decoder === null ? bytes : encoder.encode(decoder.decode(bytes, { stream: true })));
	};
}

const headBytes = 8;
// 0 is standard input, which never comes back; 3 carries errors of the engine itself.
const highestStream = 3;

/**
 * The text in an engine's stream of frames, standard output and errors in the order in which they came: a number for the
 * stream, three zero bytes, a length in big endian, and so many bytes
 * (https://docs.docker.com/reference/api/engine/version/v1.47/#tag/Container/operation/ContainerAttach). What is cut in
 * the middle is told as far as it came; null: these are no frames.
 */
export function parseEngineFrames(bytes: Uint8Array): string | null {
	const parts: Uint8Array[] = [];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	while (at + headBytes <= bytes.length) {
		// 01 00 00 00 00 00 00 03 'o' 'k' '\n'
		const isHead = view.getUint32(at) % 2 ** 24 === 0 && view.getUint8(at) <= highestStream;
		if (!isHead) return null;
		const end = at + headBytes + view.getUint32(at + 4);
		parts.push(bytes.subarray(at + headBytes, end));
		at = end;
	}
	// One decoder for all: a letter may be split between two frames.
	const decoder = new TextDecoder();
	const texts = parts.map((part) => decoder.decode(part, { stream: true }));
	return texts.join('') + decoder.decode();
}

import type { LineCount } from './line-count.ts';

type Decoder = InstanceType<typeof TextDecoder>;

const partSize = 256 * 1024;
const lineLimit = 64 * 1024;
const blockLimit = 128 * 1024;
const withheldLine = '[withheld: a line longer than 64 KiB]';
const withheldBinary = '[withheld: binary]';

// The marks of UTF-16, or a zero beside each of the first signs.
function decoderFor([a, b, c, d]: Uint8Array): Decoder {
	const isLittle = (a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a !== 0 && c !== 0);
	const isBig = (a === 0xfe && b === 0xff) || (a === 0 && c === 0 && b !== 0 && d !== 0);
	const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
	return new TextDecoder(encoding, { ignoreBOM: true });
}

function withheldIn(text: string, count: LineCount): string {
	const isPlain = text.length < lineLimit && !text.includes('\0');
	if (isPlain) return text;
	return text.replace(/[^\r\n]+/g, (line) => {
		if (line.length <= lineLimit && !line.includes('\0')) return line;
		count.withheld += 1;
		return line.length > lineLimit ? withheldLine : withheldBinary;
	});
}

/** Where whole lines end, but for a key that has begun there and not ended. */
function cutOf(text: string): number {
	const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r', text.length - 2)) + 1;
	const block = text.lastIndexOf('-----BEGIN', end);
	const isOpen = block >= 0 && !text.slice(block, end).includes('-----END');
	return isOpen && end - block < blockLimit ? text.lastIndexOf('\n', block) + 1 : end;
}

/** A reader that takes chunks and gives parts of whole lines. */
interface LineReader {
	take(chunk: Uint8Array): string;
	rest(): string;
}

function lineReader(count: LineCount): LineReader {
	let decoder: Decoder | undefined;
	let kept = '';
	let isSkipping = false;
	const behindSkipped = (text: string): string => {
		if (!isSkipping) return text;
		const end = text.search(/[\r\n]/);
		if (end < 0) return '';
		isSkipping = false;
		return text.slice(end);
	};
	return {
		take(chunk) {
			count.bytes += chunk.length;
			decoder ??= decoderFor(chunk);
			kept += behindSkipped(decoder.decode(chunk, { stream: true }));
			if (kept.length < partSize) return '';
			const end = cutOf(kept);
			const part = withheldIn(kept.slice(0, end), count);
			kept = kept.slice(end);
			if (kept.length <= blockLimit * 2) return part;
			kept = '';
			isSkipping = true;
			count.withheld += 1;
			return part + withheldLine;
		},
		rest: () => withheldIn(kept + behindSkipped(decoder?.decode() ?? ''), count),
	};
}

/** The text of a stream of bytes, UTF-8 or UTF-16, in parts of whole lines of some 256 KiB; the last may end without a line's end. */
export async function* wholeLines(
	bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	count: LineCount,
): AsyncGenerator<string> {
	const reader = lineReader(count);
	for await (const chunk of bytes) {
		const part = reader.take(chunk);
		if (part !== '') yield part;
	}
	const rest = reader.rest();
	if (rest !== '') yield rest;
}

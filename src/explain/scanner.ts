import type { Automaton } from '../knowledge/automaton.ts';
import type { LinePlace } from '../model/explanation.ts';
import { folded } from './folded.ts';

/** The first place of a fragment in a text. */
export interface Hit {
	/** The line that holds its end, at most some 240 characters of it. */
	readonly line: string;
	/** Bytes before its end. */
	readonly offset: number;
	/** Where that line stands; only in a text that was begun with a name. */
	readonly place?: LinePlace;
}

/** A fold over the bytes of a text, in linear time and bounded memory. */
export interface Scanner {
	feed(bytes: Uint8Array): void;
	/** From here on it is another text, of this name: no fragment reaches over from the one before. */
	begin(member: string): void;
	/** The first hit of each fragment that was found, by the fragment's number. */
	finish(): ReadonlyMap<number, Hit>;
}

const escapeByte = 0x1b;
const lineBytes = 240;
const lineFeed = 0x0a;
const skip = -1;
const lookCloser = -2;

/** For each byte: its folded value, or that it does not count, or that its neighbours decide. */
const plan = Int16Array.from({ length: 256 }, (_, byte) => {
	if (byte >= 0x80 || byte === escapeByte) return lookCloser;
	return folded(String.fromCharCode(byte))[0] ?? skip;
});

const isWordByte = (byte: number): boolean => /\w/.test(String.fromCharCode(byte));

function lineAround(bytes: Uint8Array, at: number): string {
	let start = at;
	while (start > 0 && at - start < lineBytes && bytes[start - 1] !== 0x0a) start -= 1;
	let end = at + 1;
	while (end < bytes.length && end - at < lineBytes && bytes[end] !== 0x0a) end += 1;
	return new TextDecoder().decode(bytes.subarray(start, end)).replaceAll('\0', '').trim();
}

/** The last byte of an escape sequence: `ESC [`, parameters, one letter (ECMA-48, section 5.4). */
function endOfEscape(bytes: Uint8Array, at: number): number {
	if (bytes[at + 1] !== 0x5b) return at;
	let end = at + 2;
	while (end < bytes.length && end - at < 32 && (bytes[end] ?? 0) < 0x40) end += 1;
	return end;
}

function lengthOf(lead: number): number {
	if (lead < 0xc2) return 1;
	if (lead < 0xe0) return 2;
	return lead < 0xf0 ? 3 : 4;
}

/** The length of the UTF-8 character here, as a negative number where it does not count. */
function characterAt(bytes: Uint8Array, at: number): number {
	const lead = bytes[at] ?? 0;
	const isWhole = ((bytes[at + 1] ?? 0) & 0xc0) === 0x80;
	if (!isWhole || lead < 0xc2) return -1;
	// The same ranges as in `folded`: up to U+03FF, U+2000 to U+2FFF, U+F000 on.
	const drops = lead <= 0xcf || lead === 0xe2 || lead >= 0xef;
	return drops ? -lengthOf(lead) : lengthOf(lead);
}

/** The bytes of a character as they count: Cyrillic capitals (U+0410 to U+042F) as small letters. */
function countedBytes(character: Uint8Array): Iterable<number> {
	const [lead = 0, second = 0] = character;
	if (lead !== 0xd0 || second < 0x90 || second > 0xaf) return character;
	return second < 0xa0 ? [0xd0, second + 0x20] : [0xd1, second - 0x20];
}

/** Counts the lines of a text that comes in chunks; only as far as somebody asks, since few do. */
function lineCount() {
	let [lines, counted] = [1, 0];
	const count = (bytes: Uint8Array, end: number): number => {
		let next = bytes.indexOf(lineFeed, counted);
		while (next >= 0 && next < end) {
			lines += 1;
			counted = next + 1;
			next = bytes.indexOf(lineFeed, counted);
		}
		return lines;
	};
	return {
		/** The line of a place in this chunk; places are asked for in their order. */
		at: count,
		endOfChunk(bytes: Uint8Array) {
			count(bytes, bytes.length);
			counted = 0;
		},
	};
}

/**
 * Looks for the automaton's fragments. `needsWordEnd` tells of a fragment that counts only where a word
 * ends behind it, as codes do.
 */
export function scanner(
	{ classes, width, next, found, ends }: Automaton,
	needsWordEnd: (fragment: number) => boolean,
): Scanner {
	const hits = new Map<number, Hit>();
	let state = 0;
	let before = 0;
	let text: { readonly member: string; readonly lines: ReturnType<typeof lineCount> } | null = null;
	const placeAt = (bytes: Uint8Array, at: number): Pick<Hit, 'place'> =>
		text ? { place: { member: text.member, line: text.lines.at(bytes, at) } } : {};
	const note = (bytes: Uint8Array, at: number): void => {
		const wordGoesOn = isWordByte(bytes[at + 1] ?? 0);
		for (const number of found[state] ?? []) {
			if (hits.has(number) || (wordGoesOn && needsWordEnd(number))) continue;
			const offset = before + at;
			hits.set(number, { line: lineAround(bytes, at), offset, ...placeAt(bytes, at) });
		}
	};
	const step = (value: number, bytes: Uint8Array, at: number): void => {
		state = next[state * width + (classes[value] ?? 0)] ?? 0;
		if (ends[state] === 1) note(bytes, at);
	};
	const closer = (bytes: Uint8Array, at: number): number => {
		if (bytes[at] === escapeByte) return endOfEscape(bytes, at);
		const length = characterAt(bytes, at);
		if (length < 0) return at - length - 1;
		const end = at + length - 1;
		for (const byte of countedBytes(bytes.subarray(at, end + 1))) step(byte, bytes, end);
		return end;
	};
	return {
		feed(bytes) {
			for (let at = 0; at < bytes.length; at += 1) {
				const value = plan[bytes[at] ?? 0] ?? skip;
				if (value >= 0) step(value, bytes, at);
				else if (value === lookCloser) at = closer(bytes, at);
			}
			before += bytes.length;
			text?.lines.endOfChunk(bytes);
		},
		begin(member) {
			state = 0;
			text = { member, lines: lineCount() };
		},
		finish: () => hits,
	};
}

import { type Automaton, automatonOf } from '../../knowledge/automaton.ts';

/** A text to be found, and what it is. */
export interface Needle<T> {
	readonly text: string;
	/** Capitals and small letters alike. */
	readonly anyCase: boolean;
	/** Only as a whole word: no letter and no digit on either side. */
	readonly whole: boolean;
	readonly is: T;
}

/** A needle in a text. */
export interface NeedleHit<T> {
	readonly start: number;
	readonly end: number;
	readonly is: T;
}

const beginning = 8;
const wrappedFrom = 16;
const wordSign = /[\p{L}\p{N}]/u;

const bytesOf = (text: string): Uint8Array =>
	Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) & 0xff);

const smallOf = (code: number): number => String.fromCharCode(code).toLowerCase().charCodeAt(0);

function byteAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code < 256 ? code : smallOf(code) & 0xff;
}

function folding({ classes }: Automaton): Uint8Array {
	const folded = new Uint8Array(256);
	for (let byte = 0; byte < 256; byte += 1) {
		folded[byte] = classes[smallOf(byte) & 0xff] ?? 0;
	}
	return folded;
}

// Behind a line's end, and the spaces that the next one begins with, a wrapped text goes on.
function afterBreak(text: string, at: number): number {
	const sign = text[at];
	if (sign !== '\n' && sign !== '\r') return at;
	let next = at;
	while (next - at < 64 && /\s/.test(text[next] ?? '')) next += 1;
	return next;
}

function endOf<T>(text: string, start: number, { text: wanted, anyCase }: Needle<T>): number {
	const end = start + wanted.length;
	const here = text.slice(start, end);
	if (here === wanted) return end;
	if (anyCase && here.toLowerCase() === wanted.toLowerCase()) return end;
	if (wanted.length < wrappedFrom) return -1;
	let at = start;
	for (const sign of wanted) {
		at = afterBreak(text, at);
		const seen = text.slice(at, at + sign.length);
		const same = anyCase ? seen.toLowerCase() === sign.toLowerCase() : seen === sign;
		if (!same) return -1;
		at += sign.length;
	}
	return at;
}

const isWhole = (text: string, start: number, end: number): boolean =>
	!wordSign.test(text[start - 1] ?? ' ') && !wordSign.test(text[end] ?? ' ');

/**
 * Finds all needles of a list in one pass over a text: an automaton looks for their beginnings, and each is compared
 * where one is found. Long ones are found across the ends of lines too.
 */
export function needles<T>(list: readonly Needle<T>[]): (text: string) => readonly NeedleHit<T>[] {
	const beginnings = new Map<string, Needle<T>[]>();
	for (const needle of list) {
		const id = needle.text.toLowerCase().slice(0, beginning);
		const known = beginnings.get(id);
		if (known === undefined) beginnings.set(id, [needle]);
		else known.push(needle);
	}
	const ordered = [...beginnings];
	if (ordered.length === 0) return () => [];
	const automaton = automatonOf(ordered.map(([start]) => bytesOf(start)));
	const { width, next, found, ends } = automaton;
	const folded = folding(automaton);
	return (text) => {
		const hits: NeedleHit<T>[] = [];
		const compare = (from: number, needle: Needle<T>): void => {
			const end = endOf(text, from, needle);
			if (end < 0 || (needle.whole && !isWhole(text, from, end))) return;
			hits.push({ start: from, end, is: needle.is });
		};
		const compareAll = (at: number, state: number): void => {
			for (const number of found[state] ?? []) {
				const [start = '', same = []] = ordered[number] ?? [];
				for (const needle of same) compare(at + 1 - start.length, needle);
			}
		};
		let state = 0;
		for (let at = 0; at < text.length; at += 1) {
			const place = state * width + (folded[byteAt(text, at)] ?? 0);
			state = next[place] ?? 0;
			if (ends[state] === 1) compareAll(at, state);
		}
		return hits;
	};
}

import { automatonOf } from '../../knowledge/automaton.ts';

/** A part of a text, of whole lines, in which some rules may match. */
export interface Window {
	readonly start: number;
	readonly end: number;
	/** The numbers of those rules. */
	readonly rules: ReadonlySet<number>;
}

const reach = 512;
// A line may be as long as a whole file.
const back = 8192;

function lineStart(text: string, at: number): number {
	const before = text.lastIndexOf('\n', at - 1);
	return before < 0 ? 0 : before + 1;
}

function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}

interface OpenWindow extends Window {
	readonly start: number;
	end: number;
	readonly rules: Set<number>;
}

function addAll(rules: Set<number>, more: readonly number[]): void {
	for (const rule of more) rules.add(rule);
}

/** The window that a trigger belongs to: the last one where it reaches so far, or one more. */
function windowAround(text: string, at: number, windows: OpenWindow[]): OpenWindow {
	const last = windows.at(-1);
	if (last !== undefined && at < last.end - reach / 2) return last;
	const lineBefore = lineStart(text, Math.max(0, lineStart(text, at) - 1));
	const start = Math.max(lineBefore, at - back, 0);
	const end = Math.min(lineEnd(text, Math.min(text.length, at + reach)), at + reach + back);
	if (last !== undefined && start <= last.end) {
		last.end = end;
		return last;
	}
	const window = { start, end, rules: new Set<number>() };
	windows.push(window);
	return window;
}

/**
 * Finds where it is worth to look: for each rule its triggers, in lower case. Answers windows from the line before a
 * trigger to some lines behind it, in order, none overlapping.
 */
export function triggerWindows(
	triggers: readonly (readonly string[])[],
): (text: string) => readonly Window[] {
	const fragments = [...new Set(triggers.flat())];
	const rulesOf = fragments.map((fragment) =>
		triggers.flatMap((own, rule) => (own.includes(fragment) ? [rule] : [])),
	);
	const encoder = new TextEncoder();
	const { classes, width, next, found, ends } = automatonOf(
		fragments.map((fragment) => encoder.encode(fragment)),
	);
	// Capitals go where their small letters go.
	const isCapital = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;
	const folded = Uint8Array.from({ length: 257 }, (_, byte) =>
		byte > 255 ? 0 : (classes[isCapital(byte) ? byte + 32 : byte] ?? 0),
	);
	const note = (state: number, { rules }: OpenWindow): void => {
		for (const fragment of found[state] ?? []) addAll(rules, rulesOf[fragment] ?? []);
	};
	return (text) => {
		const windows: OpenWindow[] = [];
		let state = 0;
		for (let at = 0; at < text.length; at += 1) {
			// Beyond Latin-1 nothing is a trigger.
			const kind = folded[Math.min(text.charCodeAt(at), 256)] ?? 0;
			state = next[state * width + kind] ?? 0;
			if (ends[state] === 1) note(state, windowAround(text, at, windows));
		}
		return windows;
	};
}

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
	const folded = Uint8Array.from(classes, (own, byte) =>
		byte >= 0x41 && byte <= 0x5a ? (classes[byte + 32] ?? 0) : own,
	);
	return (text) => {
		const windows: { start: number; end: number; rules: Set<number> }[] = [];
		const note = (at: number, state: number): void => {
			const last = windows.at(-1);
			const rules = (found[state] ?? []).flatMap((fragment) => rulesOf[fragment] ?? []);
			if (last !== undefined && at < last.end - reach / 2) {
				for (const rule of rules) last.rules.add(rule);
				return;
			}
			const start = Math.max(lineStart(text, Math.max(0, lineStart(text, at) - 1)), at - back, 0);
			const end = Math.min(lineEnd(text, Math.min(text.length, at + reach)), at + reach + back);
			if (last !== undefined && start <= last.end) {
				last.end = end;
				for (const rule of rules) last.rules.add(rule);
			} else windows.push({ start, end, rules: new Set(rules) });
		};
		let state = 0;
		for (let at = 0; at < text.length; at += 1) {
			const code = text.charCodeAt(at);
			state = next[state * width + (code < 256 ? (folded[code] ?? 0) : 0)] ?? 0;
			if (ends[state] === 1) note(at, state);
		}
		return windows;
	};
}

import { ruleWindows } from './rule-windows.ts';
import type { SecretRule } from './secret-rule.ts';
import { secretRules } from './secret-rules.ts';

/** A secret in a text. */
export interface FoundSecret {
	readonly start: number;
	readonly end: number;
	readonly rule: string;
	/** What else is a secret because of it. */
	readonly inside: readonly string[];
	/** A number of JSON, where only a number may stand. */
	readonly isNumber?: boolean;
}

const everywhere = secretRules.filter(({ triggers }) => triggers.length === 0);

const quotes = /^["'`]+|["'`]+$/g;

const number = /^-?\d+(?:\.\d+)?$/;
const jsonKey = /["'][ \t]*:[ \t]*$/;

function secretOf(rule: SecretRule, match: RegExpExecArray, offset: number): FoundSecret | null {
	const groups = match.groups ?? {};
	const { secret: whole = '', before = '' } = groups;
	const value = whole.replace(quotes, '').trimEnd();
	if (value === '' || rule.accepts?.(groups) === false) return null;
	const start = offset + match.index + before.length + whole.indexOf(value);
	const inside = rule.inside?.(value) ?? [];
	const isNumber = number.test(value) && jsonKey.test(before);
	return { start, end: start + value.length, rule: rule.id, inside, isNumber };
}

function matches(rule: SecretRule, text: string, offset: number): readonly FoundSecret[] {
	return Array.from(text.matchAll(rule.expression), (match) =>
		secretOf(rule, match, offset),
	).filter((found) => found !== null);
}

/** The secrets that this program's own rules see in a text, in no order; they may overlap. */
export function foundSecrets(text: string): readonly FoundSecret[] {
	const found = everywhere.flatMap((rule) => matches(rule, text, 0));
	for (const { start, end, rules } of ruleWindows.in(text)) {
		const part = text.slice(start, end);
		for (const number of rules) {
			const rule = ruleWindows.secrets[number];
			if (rule === undefined) continue;
			const inPart = matches(rule, part, start);
			// What reaches the end of the window may go on behind it.
			const isCut = inPart.some((secret) => secret.end >= end - 2 && end < text.length);
			found.push(...(isCut ? matches(rule, text.slice(start, end + 131_072), start) : inPart));
		}
	}
	return found;
}

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

function matches(rule: SecretRule, text: string, offset: number): readonly FoundSecret[] {
	const found: FoundSecret[] = [];
	for (const match of text.matchAll(rule.expression)) {
		const groups = match.groups ?? {};
		if (rule.accepts?.(groups) === false) continue;
		const whole = groups['secret'] ?? '';
		const value = whole.replace(quotes, '').trimEnd();
		if (value === '') continue;
		const lead = whole.indexOf(value);
		const start = offset + match.index + (groups['before'] ?? '').length + lead;
		const inside = rule.inside?.(value) ?? [];
		const isNumber =
			/^-?\d+(?:\.\d+)?$/.test(value) && /["'][ \t]*:[ \t]*$/.test(groups['before'] ?? '');
		found.push({ start, end: start + value.length, rule: rule.id, inside, isNumber });
	}
	return found;
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

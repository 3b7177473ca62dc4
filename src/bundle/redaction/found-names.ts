import { isEveryday } from './is-everyday.ts';
import { isShared } from './is-shared.ts';
import { type NameRule, nameRules } from './name-rules.ts';
import type { NamedKind } from './names.ts';
import { ruleWindows } from './rule-windows.ts';

/** A name where a text says it. */
export interface FoundName {
	readonly kind: NamedKind;
	readonly name: string;
	readonly start: number;
}

function nameIn(rule: NameRule, groups: Readonly<Record<string, string>>): string | null {
	const { name = '', place = '' } = groups;
	const trimmed = name.replace(/[.\s]+$/, '');
	if (!/\p{L}/u.test(trimmed) || isShared(trimmed) || isShared(place)) return null;
	// A computer that is called as in every example is left as it is, here and everywhere.
	return rule.kind !== 'user' && isEveryday(trimmed) ? null : trimmed;
}

function matches(rule: NameRule, text: string, offset: number): readonly FoundName[] {
	const found: FoundName[] = [];
	for (const { index, groups = {} } of text.matchAll(rule.expression)) {
		const name = nameIn(rule, groups);
		const start = offset + index + (groups['before'] ?? '').length;
		if (name !== null) found.push({ kind: rule.kind, name, start });
	}
	return found;
}

/** The names that a text says, by its own words. */
export function foundNames(text: string): readonly FoundName[] {
	return ruleWindows.in(text).flatMap(({ start, end, rules }) => {
		const part = text.slice(start, end);
		return [...rules].flatMap((number) => {
			const rule = nameRules[number - ruleWindows.names];
			return rule === undefined ? [] : matches(rule, part, start);
		});
	});
}

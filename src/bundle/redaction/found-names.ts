import { isCommon } from './is-common.ts';
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

const isAddress = /^[\d.]+$/;

function matches(rule: NameRule, text: string, offset: number): readonly FoundName[] {
	const found: FoundName[] = [];
	for (const match of text.matchAll(rule.expression)) {
		const { before = '', name = '', place } = match.groups ?? {};
		if (place !== undefined && isShared(place)) continue;
		const trimmed = name.replace(/[.\s]+$/, '');
		if (!/\p{L}/u.test(trimmed) || isAddress.test(trimmed) || isShared(trimmed)) continue;
		// A computer that is called as in every example is left as it is, here and everywhere.
		if (rule.kind !== 'user' && isCommon(trimmed)) continue;
		found.push({ kind: rule.kind, name: trimmed, start: offset + match.index + before.length });
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

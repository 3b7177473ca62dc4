import type { DmiRule } from '../knowledge/dmi-rules.ts';

/** Whether all conditions of a rule hold; a field that was not read matches nothing. */
export function matchesDmi(rule: DmiRule<unknown>, dmi: Readonly<Record<string, string>>): boolean {
	return rule.all.every(({ field, starts }) => dmi[field]?.startsWith(starts) ?? false);
}

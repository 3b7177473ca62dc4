import type { DmiCondition, DmiRule } from '../knowledge/dmi-rules.ts';

function holds({ must, text }: DmiCondition, seen: string | undefined): boolean {
	if (seen === undefined) return false;
	if (must === 'be') return seen === text;
	return must === 'start' ? seen.startsWith(text) : seen.endsWith(text);
}

/** Whether all conditions of a rule hold; a field that was not read matches nothing. */
export function matchesDmi(rule: DmiRule<unknown>, dmi: Readonly<Record<string, string>>): boolean {
	for (const condition of rule.all) if (!holds(condition, dmi[condition.field])) return false;
	return true;
}

import type { DmiCondition } from '../../src/knowledge/dmi-rules.ts';

/** A text for which the condition holds, with something more where the condition allows it. */
export function dmiText({ must, text }: DmiCondition): string {
	if (must === 'be') return text;
	return must === 'start' ? `${text} x` : `x${text}`;
}

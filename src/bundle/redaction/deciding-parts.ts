import {
	cloudDmiRules,
	type DmiCondition,
	hypervisorDmiRules,
	managedDmiRules,
	qemuDmiRules,
} from '../../knowledge/dmi-rules.ts';

const rules = [...hypervisorDmiRules, ...managedDmiRules, ...qemuDmiRules, ...cloudDmiRules];
const conditions: readonly DmiCondition[] = rules.flatMap(({ all }) => all);

/** How many characters at the start and at the end of a value decide what the machine is. */
export interface DecidingParts {
	readonly start: number;
	readonly end: number;
}

/** Which part of a firmware's serial number or tag identification matches on; it must survive. */
export function decidingParts(value: string): DecidingParts {
	let start = 0;
	let end = 0;
	for (const { must, text } of conditions) {
		if (must === 'be' && value === text) start = value.length;
		if (must === 'start' && value.startsWith(text)) start = Math.max(start, text.length);
		if (must === 'end' && value.endsWith(text)) end = Math.max(end, text.length);
	}
	return { start, end: Math.min(end, value.length - start) };
}

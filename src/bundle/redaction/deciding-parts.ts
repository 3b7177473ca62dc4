import {
	cloudDmiRules,
	type DmiCondition,
	hypervisorDmiRules,
	managedDmiRules,
	qemuDmiRules,
} from '../../knowledge/dmi-rules.ts';

const rules = [...hypervisorDmiRules, ...managedDmiRules, ...qemuDmiRules, ...cloudDmiRules];
const conditions: readonly DmiCondition[] = rules.flatMap(({ all }) => all);

// Amazon's Xen machines have a UUID that begins with ec2, in either order of bytes:
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/identify_ec2_instances.html
const amazon = /^(?:ec2|.{4}2.ec)/i;

/** How many characters at the start and at the end of a value decide what the machine is. */
export interface DecidingParts {
	readonly start: number;
	readonly end: number;
}

/** Whether a serial number or UUID looks like one of Amazon's, and a pseudonym must look so too or never. */
export function isAmazons(value: string): boolean {
	return amazon.test(value);
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

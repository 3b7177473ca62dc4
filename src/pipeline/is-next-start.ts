// boot 17, start-3
const counted = /^[a-z]+[ -](\d+)$/;

const numberOf = (boot: string): number | null => {
	const [, digits] = counted.exec(boot) ?? [];
	return digits === undefined ? null : Number(digits);
};

/**
 * Whether the machine was started once, and not more often, between two of its starts. Where starts are counted, only
 * those are that got as far as counting; elsewhere the journal's own record of the start before has to do.
 */
export function isNextStart(from: string, to: string, recordedBefore: string | null): boolean {
	const [first, second] = [numberOf(from), numberOf(to)];
	return first !== null && second !== null ? second - first === 1 : from === recordedBefore;
}

/** A part that can go, and what it weighs. */
export interface Weighed {
	readonly what: string;
	readonly bytes: number;
	/** A log that was put aside: it tells of earlier days, and goes first. */
	readonly isOlder: boolean;
}

/** Which of these must go until the rest is as small as it may be: older ones first, then the largest. */
export function beyondTotal(
	parts: readonly Weighed[],
	othersBytes: number,
	mostBytes: number,
): readonly Weighed[] {
	const first = parts.toSorted(
		(one, other) =>
			Number(other.isOlder) - Number(one.isOlder) ||
			other.bytes - one.bytes ||
			(one.what < other.what ? -1 : 1),
	);
	let sum = parts.reduce((all, { bytes }) => all + bytes, othersBytes);
	return first.filter(({ bytes }) => {
		const mustGo = sum > mostBytes;
		if (mustGo) sum -= bytes;
		return mustGo;
	});
}

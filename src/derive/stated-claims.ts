import type { TextClaim, TextValue } from '../model/loose-texts.ts';

/** A claim for each thing that a text states; what is null, missing or empty was not stated. */
export function statedClaims(
	told: Readonly<Record<string, TextValue | null | undefined>>,
): readonly TextClaim[] {
	return Object.entries(told).flatMap(([about, value]) =>
		value === null || value === undefined || value === '' ? [] : [{ about, value }],
	);
}

import { encodedForms } from './encoded-forms.ts';
import { isEveryday } from './is-everyday.ts';
import type { MapRow } from './map-row.ts';
import { type Needle, needles } from './needles.ts';

/** Something that should not be in a bundle and is: where, and what it is, never the thing itself. */
export interface Residue {
	readonly member: string;
	readonly kind: string;
	readonly count: number;
}

/** Looks for what a redaction took out, in what it left. */
export interface ResidueCheck {
	/** Looks into a member, or the next part of one; parts end at ends of lines. */
	look(member: string, text: string): void;
	/** What was found, by member and kind. */
	found(): readonly Residue[];
}

const shortest = 4;

function rowNeedles({ kind, original }: MapRow): readonly Needle<string>[] {
	if (original.length < shortest || isEveryday(original)) return [];
	const plain = { text: original, anyCase: true, whole: true, is: kind };
	const forms = encodedForms(original);
	const encoded = original.length < 8 ? [] : [...forms.exact, ...forms.anyCase];
	return [plain, ...encoded.map((text) => ({ text, anyCase: false, whole: false, is: kind }))];
}

function secretNeedles(value: string): readonly Needle<string>[] {
	const { exact, anyCase } = encodedForms(value);
	const is = 'secret';
	return [
		{ text: value, anyCase: false, whole: value.length < 8, is },
		...exact.map((text) => ({ text, anyCase: false, whole: false, is })),
		...anyCase.map((text) => ({ text, anyCase: true, whole: false, is })),
	];
}

/**
 * A check of everything that leaves the machine: each original of the map and each secret, as it is and encoded, in
 * one pass over every member.
 */
export function residueIn(rows: readonly MapRow[], secrets: readonly string[]): ResidueCheck {
	const search = needles<string>([...rows.flatMap(rowNeedles), ...secrets.flatMap(secretNeedles)]);
	const counts = new Map<string, Residue>();
	return {
		look(member, text) {
			for (const { is } of search(text)) {
				const id = `${member}\0${is}`;
				const before = counts.get(id)?.count ?? 0;
				counts.set(id, { member, kind: is, count: before + 1 });
			}
		},
		found: () => [...counts.values()],
	};
}

import { encodedForms } from './encoded-forms.ts';
import { isEveryday } from './is-everyday.ts';
import { keyedBytes } from './keyed-bytes.ts';
import type { Needle } from './needles.ts';
import { plainForms } from './plain-forms.ts';

const shortest = 6;
const limit = 2048;
const longest = 4096;

/** The secrets that were found so far. */
export interface KnownSecrets {
	add(value: string): void;
	/** What stands for a secret: the same for the same one. */
	markFor(value: string): string;
	/** Each secret that is replaced everywhere, as it is and encoded. */
	needles(): readonly Needle<string>[];
	/** How many different ones were found. */
	count(): number;
	values(): readonly string[];
}

// A number of few digits is a time or a size somewhere else.
const isTelling = (value: string): boolean =>
	value.length >= shortest &&
	!/^\d{1,7}$/.test(value) &&
	!/^(.)\1*$/.test(value) &&
	!isEveryday(value);

function needlesOf(value: string, mark: string): readonly Needle<string>[] {
	const { exact, anyCase } = encodedForms(value);
	const raw = { text: value, anyCase: false, whole: value.length < 8, is: mark };
	const encoded = [
		...exact.map((text) => ({ text, anyCase: false, whole: false, is: mark })),
		...anyCase.map((text) => ({ text, anyCase: true, whole: false, is: mark })),
	];
	// A line may end within the first signs of a long one.
	const rests = [raw, ...encoded].flatMap((needle) =>
		needle.text.length >= 32 ? [{ ...needle, text: needle.text.slice(10), whole: false }] : [],
	);
	return [raw, ...encoded, ...rests];
}

/** An empty set of secrets under a bundle's key. */
export function knownSecrets(key: Uint8Array): KnownSecrets {
	const marks = new Map<string, string>();
	const markFor = (value: string): string => {
		const drawn = keyedBytes(key, `secret/${value}`).toString('hex').slice(0, 8);
		return marks.get(value) ?? `[secret-${drawn}]`;
	};
	return {
		markFor,
		add(raw) {
			for (const value of [raw.trim(), ...plainForms(raw.trim())]) {
				if (marks.has(value) || marks.size >= limit || value.length > longest) continue;
				if (isTelling(value)) marks.set(value, markFor(value));
			}
		},
		needles: () => [...marks].flatMap(([value, mark]) => needlesOf(value, mark)),
		count: () => marks.size,
		values: () => [...marks.keys()],
	};
}

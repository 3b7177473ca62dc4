import type { Signature } from '../model/signature.ts';

/** All fragments of all signatures, each once, numbered by their place. */
export interface FragmentTable {
	readonly texts: readonly string[];
	/** The number of a fragment as a signature writes it. */
	numberOf(fragment: string): number;
	needsWordEnd(number: number): boolean;
}

/** Numbers the fragments of signatures. A leading `=` asks for a word's end and is no part of the text. */
export function fragments(signatures: readonly Signature[]): FragmentTable {
	const written = new Set(signatures.flatMap(({ all, none = [] }) => [...all.flat(), ...none]));
	const numbers = new Map([...written].map((fragment, number) => [fragment, number]));
	const ends = [...written].map((fragment) => fragment.startsWith('='));
	return {
		texts: [...written].map((fragment) => fragment.replace(/^=/, '')),
		numberOf: (fragment) => numbers.get(fragment) ?? -1,
		needsWordEnd: (number) => ends[number] ?? false,
	};
}

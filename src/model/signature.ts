/**
 * A fragment of text, or several of which one suffices. Case, white space, quotes and slashes do not
 * count. A leading `=` asks for the end of a word behind it: `=0x80370102`.
 */
export type Fragment = string | readonly string[];

/**
 * One signature: the fragments that a text must hold, and what they speak for. A cause that begins with
 * `@` is a trait of the machine or of the text, which other signatures ask for.
 */
export interface Signature {
	readonly cause: string;
	/** From 1 (a hint) to 10 (decides alone). */
	readonly weight: number;
	readonly all: readonly Fragment[];
	/** Fragments that speak against it. */
	readonly none?: readonly string[];
	/** Traits that must hold. */
	readonly when?: readonly string[];
	/** Traits that must not hold. */
	readonly unless?: readonly string[];
	/** `context`: matched against what is known about the machine, not against the text. */
	readonly where?: 'context' | 'anywhere';
	/** Where the wording comes from, where it is not the thread of the cause. */
	readonly source?: string;
}

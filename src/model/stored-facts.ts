import type { Facts } from './facts.ts';

/** What the program that made a bundle had observed, checked: for facts of which the bundle lacks the reads. */
export interface StoredFacts {
	/** The version of that program. */
	readonly version: string;
	/** Observed or absent, never unobserved. */
	readonly facts: Facts;
}

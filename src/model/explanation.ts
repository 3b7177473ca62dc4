import type { ResolvedRemediation } from './remediation.ts';

/** One cause that a text speaks for. */
export interface NamedCause {
	readonly cause: string;
	/** From 0 to 1. */
	readonly confidence: number;
	readonly layer: string;
	/** The lines that decided, at most three. */
	readonly because: readonly string[];
	/** A deeper named cause that explains this one. */
	readonly followsFrom?: string;
}

/** A named cause with the remediation that its row names, filled in. */
export interface ExplainedCause extends NamedCause {
	readonly cure?: ResolvedRemediation;
}

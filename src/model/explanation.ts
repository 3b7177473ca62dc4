import type { ResolvedRemediation } from './remediation.ts';

/** Where a line stands, in one of several texts. */
export interface LinePlace {
	/** Of a bundle: `logs/docker.log`, `transcript.jsonl (/var/log/docker.log)`. */
	readonly member: string;
	/** Counted from one. */
	readonly line: number;
}

/** One cause that a text speaks for. */
export interface NamedCause {
	readonly cause: string;
	/** From 0 to 1. */
	readonly confidence: number;
	readonly layer: string;
	/** The lines that decided, at most three. */
	readonly because: readonly string[];
	/** Where each of these lines stands, in the same order; only where several texts were read as one. */
	readonly places?: readonly LinePlace[];
	/** A deeper named cause that explains this one. */
	readonly followsFrom?: string;
}

/** A named cause with the remediation that its row names, filled in. */
export interface ExplainedCause extends NamedCause {
	readonly cure?: ResolvedRemediation;
}

/** A text that was read for an explanation, beside others. */
export interface ExplainedText {
	readonly member: string;
	readonly bytes: number;
}

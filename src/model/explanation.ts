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

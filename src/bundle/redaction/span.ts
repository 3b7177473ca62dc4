/** A part of a text that is taken out, and what stands there instead. */
export interface Span {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** What was found, for the count: `secret:jwt`, `ipv4`. */
	readonly rule: string;
}

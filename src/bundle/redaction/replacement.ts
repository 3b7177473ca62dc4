/** What a needle is replaced by. */
export interface Replacement {
	readonly rule: string;
	/** What stands instead of the text that was found, in whatever capitals it was. */
	readonly of: (found: string) => string;
}

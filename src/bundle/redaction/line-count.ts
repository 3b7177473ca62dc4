/** What became of a text that was read as a stream. */
export interface LineCount {
	bytes: number;
	/** Lines that were left out whole: longer than the limit, or binary. */
	withheld: number;
}

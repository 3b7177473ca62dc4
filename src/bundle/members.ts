/** The members of a bundle, by name, wherever they lie. */
export interface Members {
	/** Sorted. */
	readonly names: readonly string[];
	/** The bytes of a member. Throws a Failure (input refused) where it is not there, too large, or not what it should be. */
	read(name: string, mostBytes: number): Promise<Buffer>;
	close(): Promise<void>;
}

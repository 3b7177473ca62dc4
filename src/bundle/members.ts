/** The members of a bundle, by name, wherever they lie. */
export interface Members {
	/** Sorted. */
	readonly names: readonly string[];
	/** The bytes of a member. Throws a Failure (input refused) where it is not there, too large, or not what it should be. */
	read(name: string, mostBytes: number): Promise<Buffer>;
	/** The same, part by part, for what is too large to be held. Throws as `read` does, at the latest at the end. */
	stream(name: string, mostBytes: number): AsyncIterable<Uint8Array>;
	close(): Promise<void>;
}

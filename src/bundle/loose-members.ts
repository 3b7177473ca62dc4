/** A loose file by its path below the folder, or in the archive, and its size as it is said to be. */
export interface LooseMember {
	readonly name: string;
	readonly bytes: number;
}

/** Files that somebody put together by hand, wherever they lie. */
export interface LooseMembers {
	/** Sorted by name. */
	readonly files: readonly LooseMember[];
	/** When the newest of them was written, in ISO 8601. */
	readonly newest: string;
	/**
	 * The bytes of a file, chunk by chunk, at most so many. Throws a Failure (input refused) where it is not what it was
	 * when it was listed.
	 */
	chunks(name: string, mostBytes: number): AsyncIterable<Uint8Array>;
	close(): Promise<void>;
}

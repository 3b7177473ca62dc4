/** How much somebody's own collection of files may hold: far more than people send, and little enough to read in a minute. */
export const looseLimits = {
	files: 512,
	/** Folders within folders. */
	depth: 8,
	nameLetters: 400,
	bytesInAll: 1024 * 1024 * 1024,
	/** An archive that unpacks to so many times its size is no archive of logs, above a size that does no harm. */
	ratio: 200,
	harmlessBytes: 64 * 1024 * 1024,
} as const;

/** A text in a bundle that may tell why something failed: a log, or errors that were recorded. */
export interface BundledText {
	/** The member that holds it: `logs/docker.log`, `journal.json`, `transcript.jsonl (GET /info)`. */
	readonly member: string;
	/** Its bytes. Ends with a Failure (input refused) where they are not those that were packed: nothing of it counts. */
	read(): AsyncIterable<Uint8Array>;
}

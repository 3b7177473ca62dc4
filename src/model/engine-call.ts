import type { JsonObject } from './is-json-object.ts';

/** An archive that a call carries, by what it is made from: never by a path. */
export interface EngineArchive {
	/** The image of proofs, as `docker import` takes it: one program. */
	readonly archive: 'proof-image';
	readonly processor: 'x64' | 'arm64';
}

/** One call of the Engine API. Only proofs make them. */
export interface EngineCall {
	readonly method: 'GET' | 'POST' | 'DELETE';
	/** With query, as it goes over the wire. */
	readonly path: string;
	readonly body?: JsonObject;
	readonly archive?: EngineArchive;
	/** A session that takes the connection over: what is typed into it. It ends when the other side ends it. */
	readonly upgrade?: { readonly input: string };
	/** The answer holds frames of standard output and errors, without a terminal: their text is wanted, in order. */
	readonly framed?: boolean;
	/** How long the whole call may take. */
	readonly milliseconds: number;
}

import type { JsonObject } from '../model/is-json-object.ts';
import { isJsonObject } from '../model/is-json-object.ts';
import { parseJsonObject } from './json-object.ts';

/** What a stream of an engine's messages came to. */
export interface EngineMessages {
	/** The first error among them; null: there is none. A status of 200 says nothing about that. */
	readonly problem: string | null;
	/** How many there were. */
	readonly count: number;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

// {"errorDetail":{"message":"no matching manifest"},"error":"no matching manifest"}
function problemIn(message: JsonObject): string | null {
	const { errorDetail, error } = message;
	const detail = isJsonObject(errorDetail) ? textOf(errorDetail['message']) : null;
	return detail ?? textOf(error);
}

/**
 * The messages that an engine sends while it pulls or imports an image, one JSON object a line; a line that is none, such
 * as one that was cut, is left out (https://docs.docker.com/reference/api/engine/version/v1.47/#tag/Image/operation/ImageCreate).
 */
export function parseEngineMessages(text: string): EngineMessages {
	const found = text.split(/\r?\n/).map(parseJsonObject);
	const messages = found.filter((one) => one !== null);
	const problem = messages.map(problemIn).find((one) => one !== null) ?? null;
	return { problem, count: messages.length };
}

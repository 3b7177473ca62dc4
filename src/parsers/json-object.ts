import { isJsonObject, type JsonObject } from '../model/is-json-object.ts';

/** The object that a JSON text holds; null when the text is no JSON or no object. */
export function parseJsonObject(text: string): JsonObject | null {
	try {
		const value: unknown = JSON.parse(text);
		return isJsonObject(value) ? value : null;
	} catch {
		return null;
	}
}

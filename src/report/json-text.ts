import { neutralText } from './neutral-text.ts';

/** A value as one JSON text in which no character can steer a terminal. */
export function jsonText(value: unknown): string {
	// Inside a JSON string `\u202e` is the character itself, written harmlessly.
	return `${neutralText(JSON.stringify(value, null, '\t'))}\n`;
}

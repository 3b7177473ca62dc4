import type { ImageVariant } from '../model/image.ts';
import { parseJsonObject } from './json-object.ts';

const textOf = (value: unknown): string | null =>
	typeof value === 'string' && value !== '' ? value : null;

/** The system that an image is made for, in the engine's answer to `/images/NAME/json`; null where it names none. */
export function parseEngineImage(body: string): ImageVariant | null {
	// {"Id":"sha256:...","Architecture":"amd64","Os":"windows","OsVersion":"10.0.20348.2582","Size":292000000}
	const answer = parseJsonObject(body);
	const os = textOf(answer?.['Os']);
	if (answer === null || os === null) return null;
	return {
		os,
		osVersion: textOf(answer['OsVersion']),
		architecture: textOf(answer['Architecture']),
	};
}

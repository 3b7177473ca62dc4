import { rename } from 'node:fs/promises';
import { putInPlace } from './put-in-place.ts';

/** Writes a text file so that a crash at any moment leaves the old one or the new one. */
export function writeText(path: string, text: string): Promise<void> {
	return putInPlace({ path, content: text, mode: 0o644, publish: rename });
}

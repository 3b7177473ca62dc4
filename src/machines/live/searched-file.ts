import * as fs from 'node:fs';
import { gunzipSync } from 'node:zlib';

const inputLimit = 64 * 1024 * 1024;
const outputLimit = 256 * 1024;

function textOf(path: string): string {
	const stats = fs.statSync(path, { throwIfNoEntry: false });
	if (stats === undefined) throw { code: 'ENOENT' };
	if (!stats.isFile()) throw { code: 'not a file' };
	if (stats.size > inputLimit) throw { code: 'EFBIG' };
	const bytes = fs.readFileSync(path);
	if (!path.endsWith('.gz')) return bytes.toString('utf8');
	return gunzipSync(bytes, { maxOutputLength: inputLimit }).toString('utf8');
}

/** The lines or paragraphs of a text file that start with one of these texts; throws as `node:fs` does. */
export function searchedFile(
	path: string,
	unit: 'line' | 'paragraph',
	starts: readonly string[],
): readonly string[] {
	const parts = textOf(path).split(unit === 'line' ? '\n' : '\n\n');
	const found: string[] = [];
	let length = 0;
	for (const part of parts) {
		if (!starts.some((start) => part.startsWith(start))) continue;
		length += part.length;
		if (length > outputLimit) break;
		found.push(part);
	}
	return found;
}

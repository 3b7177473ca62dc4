import { createHash } from 'node:crypto';
import { readInput } from './read-input.ts';

/** SHA-256 of a file, in hexadecimal. Throws a Failure (wrong usage) where it cannot be read. */
export async function fileDigest(file: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of readInput(file)) hash.update(chunk);
	return hash.digest('hex');
}

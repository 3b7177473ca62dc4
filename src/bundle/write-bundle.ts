import { link } from 'node:fs/promises';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import { putInPlace } from './put-in-place.ts';

const ownerOnly = 0o600;

/** Writes a new file for its owner alone; it appears whole, or not at all, and never replaces anything. Throws a Failure (wrong usage) where it exists. */
export async function writeBundle(path: string, bytes: Uint8Array): Promise<void> {
	try {
		// A link is refused where something has the name; a rename would replace it.
		await putInPlace({ path, content: bytes, mode: ownerOnly, publish: link });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		const message = `${path} exists already, and a bundle never replaces anything: choose another name with --output.`;
		throw new Failure(exitCodes.wrongUsage, message);
	}
}

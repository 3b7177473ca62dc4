import { randomBytes } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';

const ownerOnly = 0o600;

/** Writes a new file for its owner alone; it appears whole, or not at all, and never replaces anything. Throws a Failure (wrong usage) where it exists. */
export async function writeBundle(path: string, bytes: Uint8Array): Promise<void> {
	const target = resolve(path);
	const staging = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`);
	const file = await open(staging, 'wx', ownerOnly);
	try {
		await file.writeFile(bytes);
		await file.sync();
		await file.close();
		// A link is refused where something has the name; a rename would replace it.
		await link(staging, target);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		const message = `${path} exists already, and a bundle never replaces anything: choose another name with --output.`;
		throw new Failure(exitCodes.wrongUsage, message);
	} finally {
		await file.close().catch(() => {});
		await rm(staging, { force: true });
	}
}

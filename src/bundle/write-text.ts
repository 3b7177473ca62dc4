import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Writes a text file so that a crash at any moment leaves the old one or the new one. */
export async function writeText(path: string, text: string): Promise<void> {
	const target = resolve(path);
	const staging = join(dirname(target), `.nestvirt-${randomBytes(6).toString('hex')}`);
	const file = await open(staging, 'wx', 0o644);
	try {
		await file.writeFile(text);
		await file.sync();
		await file.close();
		await rename(staging, target);
	} catch (error) {
		await file.close().catch(() => {});
		await rm(staging, { force: true });
		throw error;
	}
}

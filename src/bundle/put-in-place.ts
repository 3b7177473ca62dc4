import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A file that is to be put in a place, and the name under which it is written first. */
export interface Placing {
	readonly path: string;
	readonly content: string | Uint8Array;
	readonly mode: number;
	/** Gives the written file its name, at once and whole. */
	publish(staging: string, target: string): Promise<void>;
}

/** Writes a file beside its place, flushed, and puts it there: a crash at any moment leaves all of it or nothing. */
export async function putInPlace({ path, content, mode, publish }: Placing): Promise<void> {
	const target = resolve(path);
	const staging = join(dirname(target), `.nestvirt-${randomBytes(6).toString('hex')}`);
	const file = await open(staging, 'wx', mode);
	try {
		await file.writeFile(content);
		await file.sync();
		await file.close();
		await publish(staging, target);
	} finally {
		await file.close().catch(() => {});
		await rm(staging, { force: true });
	}
}

import * as fs from 'node:fs';
import { refusal } from './refusal.ts';
import { writeAll } from './write-all.ts';

/** How many bytes may still be written. */
export interface Room {
	left: number;
}

const mode = 0o755;

/** Writes a program into a new file, and counts what it takes: what an archive says of its sizes may be a lie. */
export async function writeProgram(
	path: string,
	chunks: AsyncIterable<unknown>,
	room: Room,
): Promise<void> {
	const { O_WRONLY, O_CREAT, O_EXCL } = fs.constants;
	const descriptor = fs.openSync(path, O_WRONLY | O_CREAT | O_EXCL, mode);
	let written = 0;
	try {
		for await (const chunk of chunks) {
			const bytes = chunk as Uint8Array;
			room.left -= bytes.length;
			if (room.left < 0)
				throw refusal('The archive unpacks to more than an engine has: it is refused.');
			writeAll(descriptor, bytes, written, path);
			written += bytes.length;
		}
		// The umask may have taken something away.
		fs.fchmodSync(descriptor, mode);
		fs.fsyncSync(descriptor);
	} finally {
		fs.closeSync(descriptor);
	}
}

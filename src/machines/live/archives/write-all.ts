import { writeSync } from 'node:fs';
import { refusal } from './refusal.ts';

const full: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full',
	EDQUOT: 'the quota of the disk is used up',
	EFBIG: 'a file may not become so large here',
};

/** Writes all bytes at a place of an open file; a disk without room for them is named in words. */
export function writeAll(descriptor: number, bytes: Uint8Array, at: number, path: string): void {
	let written = 0;
	try {
		while (written < bytes.length) {
			written += writeSync(descriptor, bytes, written, bytes.length - written, at + written);
		}
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		const why = full[code];
		if (why === undefined) throw error;
		throw refusal(`${path} could not be written: ${why} (${code}). Make room, and try again.`);
	}
}

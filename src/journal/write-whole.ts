import * as fs from 'node:fs';
import { dirname } from 'node:path';

function flushed(path: string): void {
	const descriptor = fs.openSync(path, 'r');
	try {
		fs.fsyncSync(descriptor);
	} catch {
		// Windows flushes no folder, and needs not.
	} finally {
		fs.closeSync(descriptor);
	}
}

/** Writes a file so that a crash at any moment leaves the old one or the new one. */
export function writeWhole(path: string, text: string, mode: number): void {
	const part = `${path}.part`;
	fs.rmSync(part, { force: true });
	const { O_WRONLY, O_CREAT, O_EXCL } = fs.constants;
	const descriptor = fs.openSync(part, O_WRONLY | O_CREAT | O_EXCL, mode);
	try {
		fs.fchmodSync(descriptor, mode);
		fs.writeSync(descriptor, text);
		fs.fsyncSync(descriptor);
	} finally {
		fs.closeSync(descriptor);
	}
	fs.renameSync(part, path);
	if (process.platform !== 'win32') flushed(dirname(path));
}

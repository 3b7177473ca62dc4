import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Sees that names in a folder are on the disk. Windows flushes no folder, and needs not. */
export function flushFolder(path: string): void {
	if (process.platform === 'win32') return;
	const descriptor = openSync(path, 'r');
	try {
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

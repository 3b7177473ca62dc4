import * as fs from 'node:fs';
import { refusedPlace } from '../model/refused-place.ts';

/**
 * Makes the folder of a journal, which only its owner may write, or checks the one that is there: whoever could write
 * into it could steer a program that runs with all rights. Throws a Failure (input refused) for a link, for a folder
 * of somebody else, and for one that others may write; an error (EACCES) for one of root, which is safe but not for this
 * account.
 */
export function ownFolder(path: string): void {
	fs.mkdirSync(path, { recursive: true, mode: 0o755 });
	const stats = fs.lstatSync(path);
	if (!stats.isDirectory()) throw refusedPlace(path, 'it is no folder of its own');
	const self = process.getuid?.();
	if (self === undefined) return;
	if (stats.uid === 0 && self !== 0) {
		throw Object.assign(new Error(`${path} belongs to root`), { code: 'EACCES' });
	}
	if (stats.uid !== self) throw refusedPlace(path, `it belongs to the account ${stats.uid}`);
	if ((stats.mode & 0o022) !== 0) throw refusedPlace(path, 'others may write into it');
}

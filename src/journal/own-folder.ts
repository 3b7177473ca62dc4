import * as fs from 'node:fs';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';

const refused = (path: string, why: string): Failure =>
	new Failure(
		exitCodes.inputRefused,
		`${path} is refused as the place of the journal: ${why}. Look who made it, and remove it or name another place with --state.`,
	);

/**
 * Makes the folder of a journal, which only its owner may write, or checks the one that is there: whoever could write
 * into it could steer a program that runs with all rights. Throws a Failure (input refused) for a link, for a folder
 * of somebody else, and for one that others may write.
 */
export function ownFolder(path: string): void {
	fs.mkdirSync(path, { recursive: true, mode: 0o755 });
	const stats = fs.lstatSync(path);
	if (!stats.isDirectory()) throw refused(path, 'it is no folder of its own');
	const self = process.getuid?.();
	if (self === undefined) return;
	if (stats.uid !== self) throw refused(path, `it belongs to the account ${stats.uid}`);
	if ((stats.mode & 0o022) !== 0) throw refused(path, 'others may write into it');
}

import * as fs from 'node:fs';
import { dirname, parse, resolve } from 'node:path';
import { refusal } from './refusal.ts';

const others = 0o002;
const group = 0o020;
const sticky = 0o1000;

/** Who could put something there; null: nobody but its owner. Windows keeps rights that these bits say nothing of. */
function writerOf({ uid, gid, mode }: fs.Stats, isLast: boolean): string | null {
	const self = process.getuid?.();
	if (self === undefined) return null;
	if (uid !== 0 && uid !== self) return `belongs to the account ${uid}`;
	// In a folder such as /tmp nobody can rename what belongs to somebody else.
	if (!isLast && (mode & sticky) !== 0) return null;
	const writable = (mode & others) !== 0 || ((mode & group) !== 0 && gid !== 0);
	return writable ? 'can be written by others' : null;
}

function problemOf(path: string, isLast: boolean): string | null {
	const stats = fs.lstatSync(path, { throwIfNoEntry: false });
	if (stats === undefined) return null;
	if (stats.isSymbolicLink()) return 'is a link';
	return stats.isDirectory() ? writerOf(stats, isLast) : 'is no folder';
}

/**
 * Makes a folder in which programs for everybody may lie, or checks the one that is there: no link on the way, and
 * nobody but its owner may write. Throws a Refusal that says what to do.
 */
export function guardedFolder(path: string): void {
	const whole = resolve(path);
	const { root } = parse(whole);
	for (let one = whole; one !== root; one = dirname(one)) {
		const problem = problemOf(one, one === whole);
		if (problem === null) continue;
		throw refusal(
			`${one} ${problem}, so whoever made it could put other programs there. Look who made it, and let only its owner write (chmod go-w), or remove it. Nothing was changed.`,
			'access-denied',
		);
	}
	fs.mkdirSync(whole, { recursive: true, mode: 0o755 });
}

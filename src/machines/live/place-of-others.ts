import * as fs from 'node:fs';
import { dirname } from 'node:path';

const [othersWrite, groupWrites, stickyBit] = [0o002, 0o020, 0o1000];

/** Whether an account that is neither root nor this one can change what lies at a path, or put something else there. */
function isOfOthers(path: string, self: number, group: number): boolean {
	const { uid, gid, mode } = fs.lstatSync(path);
	if (uid !== 0 && uid !== self) return true;
	// In a folder such as /tmp nobody can replace what belongs to somebody else.
	if ((mode & stickyBit) !== 0) return false;
	return (mode & othersWrite) !== 0 || ((mode & groupWrites) !== 0 && gid !== 0 && gid !== group);
}

/**
 * The first place on the way to a program, links followed, into which accounts beside root and this one may write; null:
 * there is none. The group of this account counts as its own: most systems give every account one.
 */
export function placeOfOthers(program: string): string | null {
	const [self, group] = [process.getuid?.(), process.getgid?.()];
	if (self === undefined || group === undefined) return null;
	for (let path = fs.realpathSync(program); ; path = dirname(path)) {
		if (isOfOthers(path, self, group)) return path;
		if (path === dirname(path)) return null;
	}
}

import type { FileStatus } from '../model/machine-values.ts';

/** Permissions and owner of a path as `ls -n` writes them, without the kind: `rw-rw---- 0:104`. */
export function permissionsText({ mode, uid, gid }: FileStatus): string {
	const letters = [...'rwxrwxrwx'].map((letter, place) =>
		(mode >>> (8 - place)) & 1 ? letter : '-',
	);
	return `${letters.join('')} ${uid}:${gid}`;
}

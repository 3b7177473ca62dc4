import type { FileStatus } from '../model/machine-values.ts';

// The upper bits of st_mode: https://man7.org/linux/man-pages/man7/inode.7.html
const kinds: Readonly<Record<number, FileStatus['kind']>> = {
	1: 'pipe',
	2: 'character-device',
	4: 'folder',
	6: 'block-device',
	8: 'file',
	12: 'socket',
};

/** What `stat -c %f:%u:%g:%s` prints; null for anything else. */
export function parseStatLine(text: string): FileStatus | null {
	// 81a4:0:0:1234
	const [, mode = '', uid, gid, bytes] = /^([0-9a-f]+):(\d+):(\d+):(\d+)\s*$/.exec(text) ?? [];
	if (mode === '') return null;
	const bits = Number.parseInt(mode, 16);
	return {
		kind: kinds[bits >> 12] ?? 'other',
		mode: bits & 0o7777,
		uid: Number(uid),
		gid: Number(gid),
		bytes: Number(bytes),
	};
}

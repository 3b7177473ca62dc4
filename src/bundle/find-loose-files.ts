import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isRecording } from './is-recording.ts';
import { looseFolder } from './loose-folder.ts';
import type { LooseMembers } from './loose-members.ts';

/** Whether a file starts as an archive does; one text alone does not. */
async function startsAsZip(place: string): Promise<boolean> {
	const file = await open(place, 'r').catch(() => null);
	if (file === null) return true;
	try {
		const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
		return bytesRead < 2 || buffer.toString('latin1') === 'PK';
	} finally {
		await file.close();
	}
}

/** The loose files in a folder or zip file, or the one that is named; null where it is a recording of this program, or nothing that can be opened. */
export async function findLooseFiles(place: string): Promise<LooseMembers | null> {
	const status = await stat(place).catch(() => null);
	if (status === null) return null;
	if (status.isFile() && !(await startsAsZip(place))) {
		const real = await realpath(place);
		return looseFolder(dirname(real), basename(real));
	}
	if (!status.isDirectory()) {
		const { looseInZip } = await import('./loose-in-zip.ts');
		return looseInZip(place);
	}
	const names = await readdir(place).catch(() => null);
	return names === null || isRecording(names) ? null : looseFolder(place);
}

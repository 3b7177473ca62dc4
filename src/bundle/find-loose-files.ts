import { readdir, stat } from 'node:fs/promises';
import { isRecording } from './is-recording.ts';
import { looseFolder } from './loose-folder.ts';
import type { LooseMembers } from './loose-members.ts';

/** The loose files in a folder or zip file; null where it is a recording of this program, or nothing that can be opened. */
export async function findLooseFiles(place: string): Promise<LooseMembers | null> {
	const status = await stat(place).catch(() => null);
	if (status === null) return null;
	if (!status.isDirectory()) {
		const { looseInZip } = await import('./loose-in-zip.ts');
		return looseInZip(place);
	}
	const names = await readdir(place).catch(() => null);
	return names === null || isRecording(names) ? null : looseFolder(place);
}

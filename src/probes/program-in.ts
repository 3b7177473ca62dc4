import type { Machine } from '../model/machine.ts';
import { valueIn } from '../model/observation.ts';

const systemFolders = [
	'/usr/sbin',
	'/usr/bin',
	'/sbin',
	'/bin',
	'/usr/local/sbin',
	'/usr/local/bin',
];

/** Where a program lies, by default in the folders that daemons search; null: nowhere. */
export async function programIn(
	machine: Machine,
	name: string,
	folders: readonly string[] = systemFolders,
): Promise<string | null> {
	for (const folder of folders) {
		const file = valueIn(await machine.fileStatus(`${folder}/${name}`));
		if (file?.kind === 'file' && (file.mode & 0o111) !== 0) return `${folder}/${name}`;
	}
	return null;
}

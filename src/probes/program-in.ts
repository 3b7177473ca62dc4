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

/** Where a program lies in the folders that daemons search; null: nowhere. */
export async function programIn(machine: Machine, name: string): Promise<string | null> {
	for (const folder of systemFolders) {
		const file = valueIn(await machine.fileStatus(`${folder}/${name}`));
		if (file?.kind === 'file' && (file.mode & 0o111) !== 0) return `${folder}/${name}`;
	}
	return null;
}

import type { Machine } from '../model/machine.ts';

/** The folders above a path that are not there, deepest first. */
export async function missingAbove(machine: Machine, path: string): Promise<readonly string[]> {
	const folder = path.slice(0, path.lastIndexOf('/'));
	if (folder === '' || (await machine.fileStatus(folder)).status !== 'absent') return [];
	return [folder, ...(await missingAbove(machine, folder))];
}

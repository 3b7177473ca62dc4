import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Members } from './members.ts';
import { refused } from './refused.ts';

/** The files of a folder. Links, devices and pipes are refused: a bundle is a stranger's, and may point anywhere. */
export async function folderMembers(folder: string): Promise<Members> {
	const names = (await readdir(folder)).sort();
	return {
		names,
		async read(name, mostBytes) {
			const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
			const file = await open(join(folder, name), flags).catch((error: NodeJS.ErrnoException) => {
				throw refused(folder, `${name} cannot be opened (${error.code})`);
			});
			try {
				const stats = await file.stat();
				if (!stats.isFile()) throw refused(folder, `${name} is not a file`);
				if (stats.size > mostBytes) {
					throw refused(folder, `${name} is larger than ${mostBytes} bytes`);
				}
				return await file.readFile();
			} finally {
				await file.close();
			}
		},
		close: async () => {},
	};
}

import { dirname } from 'node:path';
import type { Change } from '../../../model/change.ts';
import { archiveIn } from './archive-in.ts';
import { archiveLinks } from './archive-links.ts';
import { folderSwap } from './folder-swap.ts';
import { guardedFolder } from './guarded-folder.ts';

/**
 * Takes the folder of an archive away where it still is that archive, with its links; what was put aside comes back,
 * with its own. Throws a Refusal where somebody else's things are in the way.
 */
export async function removeArchive({
	folder,
	links,
	sha256,
}: Extract<Change, { change: 'remove-archive' }>): Promise<void> {
	guardedFolder(dirname(folder));
	const link = archiveLinks(folder, links);
	const there = archiveIn(folder);
	if (there.lies === 'archive' && there.marker.sha256 === sha256) {
		await folderSwap.carry(folder, `${folder}.before`);
		folderSwap.refuseOthers(folder);
		// Before the folder: nobody would know any more whose they are.
		link.keepOnly([]);
	}
	await folderSwap.go(folder, sha256);
	const back = archiveIn(folder);
	link.set(back.lies === 'archive' ? back.marker.programs : []);
}

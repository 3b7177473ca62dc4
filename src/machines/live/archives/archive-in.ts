import * as fs from 'node:fs';
import { join } from 'node:path';
import { type ArchiveMarker, archiveMarker } from '../../../knowledge/archive-marker.ts';
import { parseArchiveMarker } from '../../../parsers/archive-marker.ts';

/** What lies in a folder: an archive of ours, nothing, or somebody else's things. */
export type FolderContent =
	| {
			readonly lies: 'archive';
			readonly marker: ArchiveMarker;
			readonly isWhole: boolean;
			/** Names of what is there beside it. */
			readonly others: readonly string[];
	  }
	| { readonly lies: 'nothing' | 'empty-folder' }
	| { readonly lies: 'other'; readonly others: readonly string[] };

function markerIn(folder: string): ArchiveMarker | null {
	const path = join(folder, archiveMarker);
	const isFile = fs.lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
	return isFile ? parseArchiveMarker(fs.readFileSync(path, 'utf8')) : null;
}

/** Looks what lies in a folder; a link is somebody else's. */
export function archiveIn(folder: string): FolderContent {
	const stats = fs.lstatSync(folder, { throwIfNoEntry: false });
	if (stats === undefined) return { lies: 'nothing' };
	if (!stats.isDirectory()) return { lies: 'other', others: [] };
	const names = fs.readdirSync(folder);
	const marker = markerIn(folder);
	if (marker === null) {
		return names.length === 0 ? { lies: 'empty-folder' } : { lies: 'other', others: names };
	}
	const isOwn = (name: string): boolean => name === archiveMarker || marker.programs.includes(name);
	return {
		...{ lies: 'archive', marker, others: names.filter((name) => !isOwn(name)) },
		isWhole: marker.programs.every((name) => names.includes(name)),
	};
}

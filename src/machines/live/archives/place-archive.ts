import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveMarker } from '../../../knowledge/archive-marker.ts';
import { isProgramName } from '../../../knowledge/is-program-name.ts';
import type { Change, Progress } from '../../../model/change.ts';
import { flushFolder } from '../flush-folder.ts';
import { archiveFile } from './archive-file.ts';
import { archiveIn } from './archive-in.ts';
import { type ArchiveSite, archiveLimits } from './archive-limits.ts';
import { archiveLinks } from './archive-links.ts';
import { fetchedArchive } from './fetched-archive.ts';
import { folderSwap } from './folder-swap.ts';
import { guardedFolder } from './guarded-folder.ts';
import { refusal } from './refusal.ts';
import { unpackedArchive } from './unpacked-archive.ts';

type Placing = Extract<Change, { change: 'place-archive' }>;

function checked({ sha256, program }: Placing): void {
	if (!/^[0-9a-f]{64}$/.test(sha256)) throw refusal(`${sha256} is no SHA-256.`, 'unsupported');
	if (program === undefined || isProgramName(program)) return;
	throw refusal(`${program} is no name of a program.`, 'unsupported');
}

/** Whether the folder may be taken; somebody else's things are never touched. */
function refuseForeign(folder: string): void {
	const content = archiveIn(folder);
	if (content.lies !== 'other') return;
	const what = content.others.slice(0, 3).join(', ') || 'something that is no folder';
	throw refusal(
		`${folder} holds ${what}, and nestvirt did not put that there, so nothing was changed. Move it elsewhere, or remove what installed it, and try again.`,
	);
}

function isPlaced(folder: string, sha256: string): boolean {
	const content = archiveIn(folder);
	return content.lies === 'archive' && content.isWhole && content.marker.sha256 === sha256;
}

const programsIn = (folder: string): readonly string[] => {
	const content = archiveIn(folder);
	return content.lies === 'archive' ? content.marker.programs : [];
};

/** Writes down what lies there, last: a folder with this file is whole. */
function mark(part: string, sha256: string, programs: readonly string[]): void {
	const path = join(part, archiveMarker);
	const descriptor = fs.openSync(path, 'wx', 0o644);
	try {
		fs.writeSync(descriptor, `${JSON.stringify({ sha256, programs })}\n`);
		fs.fchmodSync(descriptor, 0o644);
		fs.fsyncSync(descriptor);
	} finally {
		fs.closeSync(descriptor);
	}
	flushFolder(part);
}

/** Fetches and unpacks into the folder beside the wanted one. */
async function prepared(change: Placing, site: ArchiveSite, progress?: Progress): Promise<void> {
	const { sha256, program, folder } = change;
	const part = `${folder}.part`;
	const limits = { ...archiveLimits, ...site.limits };
	const file = await fetchedArchive(change, site, progress);
	folderSwap.discarded(part);
	fs.mkdirSync(part, { mode: 0o755 });
	fs.chmodSync(part, 0o755);
	try {
		const programs = await unpackedArchive(file, part, program, limits);
		archiveLinks(folder, change.links).check(programs);
		flushFolder(part);
		mark(part, sha256, programs);
	} catch (error) {
		folderSwap.discarded(part);
		throw error;
	}
}

/**
 * Puts the programs of an archive into a folder of their own: whole or not at all, whenever it is killed, and made again
 * without harm. Throws a Refusal that says what happened and what to do.
 */
export async function placeArchive(
	change: Placing,
	site: ArchiveSite,
	progress?: Progress,
): Promise<void> {
	const { folder, links, sha256 } = change;
	checked(change);
	guardedFolder(dirname(folder));
	if (links !== null) guardedFolder(links);
	refuseForeign(folder);
	const link = archiveLinks(folder, links);
	const before = `${folder}.before`;
	if (!isPlaced(folder, sha256)) {
		// Killed between the two renames, it lies beside: whole, because it is marked.
		if (!isPlaced(`${folder}.part`, sha256)) {
			await prepared(change, site, progress);
			if (archiveIn(folder).lies !== 'archive') folderSwap.discarded(before);
		}
		forget(site, sha256);
		link.keepOnly(programsIn(`${folder}.part`));
		await folderSwap.come(folder);
	}
	await folderSwap.carry(before, folder);
	link.set(programsIn(folder));
	forget(site, sha256);
}

function forget(site: ArchiveSite, sha256: string): void {
	const file = archiveFile(site, sha256);
	for (const path of [file, `${file}.tag`]) fs.rmSync(path, { force: true });
}

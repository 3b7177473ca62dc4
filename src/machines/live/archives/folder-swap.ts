import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { archiveMarker } from '../../../knowledge/archive-marker.ts';
import { flushFolder } from '../flush-folder.ts';
import { archiveIn } from './archive-in.ts';
import { refusal } from './refusal.ts';

// A scanner of Windows may hold a new file for a moment, and a program that runs holds its folder.
const held = new Set(['EPERM', 'EACCES', 'EBUSY']);
const patience = { tries: 30, milliseconds: 100 };

async function renamed(from: string, to: string): Promise<void> {
	const most = process.platform === 'win32' ? patience.tries : 1;
	for (let tries = 1; ; tries += 1) {
		try {
			fs.renameSync(from, to);
			return flushFolder(dirname(to));
		} catch (error) {
			const { code = '' } = error as NodeJS.ErrnoException;
			if (!held.has(code)) throw error;
			if (tries >= most) {
				throw refusal(
					`${from} is in use and cannot be moved (${code}). Stop the programs in it, such as the service docker, and try again.`,
					'access-denied',
				);
			}
			await wait(patience.milliseconds);
		}
	}
}

/** Removes a folder of an archive of ours, the marker first: what is half removed must not pass for whole. */
function discarded(folder: string): void {
	const content = archiveIn(folder);
	if (content.lies === 'archive') fs.rmSync(join(folder, archiveMarker));
	fs.rmSync(folder, { recursive: true, force: true });
}

/** Throws a Refusal where a folder holds more than an archive of ours: that is not removed. */
function refuseOthers(folder: string): void {
	const content = archiveIn(folder);
	const others = 'others' in content ? content.others : [];
	if (others.length === 0) return;
	throw refusal(
		`${folder} holds ${others.slice(0, 3).join(', ')}, which nestvirt did not put there. Move that elsewhere, and try again. Nothing was changed.`,
	);
}

/** The folder of an archive, and what lies beside it while it is exchanged. */
export const folderSwap = {
	discarded,
	refuseOthers,
	/** Puts the new folder in its place; what is there is put aside. */
	async come(folder: string): Promise<void> {
		const before = `${folder}.before`;
		const { lies } = archiveIn(folder);
		// Nothing in its place: it was put aside already, or there was none and an old one beside it is forgotten.
		if (lies === 'archive') {
			discarded(before);
			await renamed(folder, before);
		}
		if (lies === 'empty-folder') fs.rmdirSync(folder);
		await renamed(`${folder}.part`, folder);
	},
	/** Moves what came from archives of their own, as plugins do, from a folder into the one that takes its place. */
	async carry(from: string, to: string): Promise<void> {
		const content = archiveIn(from);
		if (content.lies !== 'archive' || archiveIn(to).lies !== 'archive') return;
		for (const name of content.others) {
			const isOurs = archiveIn(join(from, name)).lies === 'archive';
			if (isOurs && archiveIn(join(to, name)).lies === 'nothing') {
				await renamed(join(from, name), join(to, name));
			}
		}
	},
	/** Takes the folder away where it is that archive; what was put aside comes back. */
	async go(folder: string, sha256: string): Promise<void> {
		const [before, gone, part] = [`${folder}.before`, `${folder}.gone`, `${folder}.part`];
		const content = archiveIn(folder);
		if (content.lies === 'archive' && content.marker.sha256 === sha256) {
			discarded(gone);
			await renamed(folder, gone);
		}
		if (archiveIn(folder).lies === 'nothing' && archiveIn(before).lies === 'archive') {
			await renamed(before, folder);
		}
		for (const one of [gone, part]) discarded(one);
	},
} as const;

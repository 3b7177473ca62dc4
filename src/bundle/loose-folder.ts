import { constants, type Dirent } from 'node:fs';
import { lstat, open, opendir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { looseLimits } from './loose-limits.ts';
import type { LooseMember, LooseMembers } from './loose-members.ts';
import { refusedFiles } from './refused-files.ts';

const chunkBytes = 1024 * 1024;

async function entriesOf(place: string, folder: string): Promise<readonly Dirent[]> {
	const entries: Dirent[] = [];
	// Read one by one: nobody knows how many there are.
	const opened = await opendir(join(place, folder)).catch((error: NodeJS.ErrnoException) => {
		throw refusedFiles(place, `${JSON.stringify(folder)} cannot be opened (${error.code})`);
	});
	for await (const entry of opened) {
		entries.push(entry);
		if (entries.length > looseLimits.files) break;
	}
	return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Why an entry ends it: what is no file may lead anywhere, or never end. */
function oddity(entry: Dirent, name: string): string | undefined {
	if (entry.isSymbolicLink()) return 'is a link, and may point anywhere';
	if (name.length > looseLimits.nameLetters) return 'has too long a name';
	if (name.split('/').length > looseLimits.depth + 1) {
		return `lies deeper than ${looseLimits.depth} folders`;
	}
	return entry.isDirectory() || entry.isFile() ? undefined : 'is neither a file nor a folder';
}

async function namesBelow(place: string, folder: string): Promise<readonly string[]> {
	const names: string[] = [];
	for (const entry of await entriesOf(place, folder)) {
		const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
		const odd = oddity(entry, name);
		if (odd !== undefined) throw refusedFiles(place, `${JSON.stringify(name.slice(0, 80))} ${odd}`);
		names.push(...(entry.isFile() ? [name] : await namesBelow(place, name)));
		if (names.length > looseLimits.files) {
			throw refusedFiles(place, `there are more than ${looseLimits.files}`);
		}
	}
	return names;
}

/** The bytes of a file that is still where it was listed, through no link, and no larger than it was. */
async function* bytesOf(
	place: string,
	{ name, bytes }: LooseMember,
	mostBytes: number,
): AsyncIterable<Uint8Array> {
	const path = join(await realpath(place), name);
	const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
	const refuse = (why: string): never => {
		throw refusedFiles(place, `${JSON.stringify(name)} ${why}`);
	};
	const parent = await realpath(dirname(path)).catch(() => '');
	if (parent !== dirname(path)) refuse('is not where it was');
	const file = await open(path, flags).catch((error: NodeJS.ErrnoException) =>
		refuse(`cannot be opened (${error.code})`),
	);
	try {
		if (!(await file.stat()).isFile()) refuse('is not a file any more');
		let left = Math.min(bytes, mostBytes);
		while (left > 0) {
			const chunk = new Uint8Array(Math.min(left, chunkBytes));
			const { bytesRead } = await file.read(chunk, 0, chunk.length);
			if (bytesRead === 0) return;
			left -= bytesRead;
			yield chunk.subarray(0, bytesRead);
		}
	} finally {
		await file.close();
	}
}

/** The loose files of a folder and of those in it, or `only` one of them. Links, devices and pipes are refused, and so is a whole disk. */
export async function looseFolder(place: string, only?: string): Promise<LooseMembers> {
	const names = only === undefined ? await namesBelow(place, '') : [only];
	const stats = await Promise.all(
		names.map(async (name) => ({ name, status: await lstat(join(place, name)) })),
	);
	const files = stats.map(({ name, status }) => ({ name, bytes: status.size }));
	const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
	if (total > looseLimits.bytesInAll) {
		throw refusedFiles(place, `together they are larger than ${looseLimits.bytesInAll} bytes`);
	}
	const newest = Math.max(0, ...stats.map(({ status }) => status.mtimeMs));
	const byName = new Map(files.map((file) => [file.name, file]));
	return {
		files,
		newest: new Date(newest).toISOString(),
		chunks(name, mostBytes) {
			const file = byName.get(name);
			if (file === undefined) throw refusedFiles(place, `${JSON.stringify(name)} is not there`);
			return bytesOf(place, file, mostBytes);
		},
		close: async () => {},
	};
}

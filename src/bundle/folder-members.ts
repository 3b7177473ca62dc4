import { constants } from 'node:fs';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Members } from './members.ts';
import { refused } from './refused.ts';

const chunkBytes = 256 * 1024;
// As many as a zip file may hold.
const mostNames = 64;

/** The files of a folder and of the folders in it, one below the other with `/`. Of a link only the name is told. */
async function namesIn(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const names = await Promise.all(
		entries.slice(0, mostNames).map(async (entry) => {
			if (!entry.isDirectory()) return [entry.name];
			const inside = await readdir(join(folder, entry.name));
			return inside.slice(0, mostNames).map((name) => `${entry.name}/${name}`);
		}),
	);
	return names.flat().sort();
}

async function openedFile(folder: string, name: string, mostBytes: number): Promise<FileHandle> {
	const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
	const file = await open(join(folder, name), flags).catch((error: NodeJS.ErrnoException) => {
		throw refused(folder, `${name} cannot be opened (${error.code})`);
	});
	const stats = await file.stat();
	const isFile = stats.isFile();
	if (isFile && stats.size <= mostBytes) return file;
	await file.close();
	throw refused(
		folder,
		isFile ? `${name} is larger than ${mostBytes} bytes` : `${name} is not a file`,
	);
}

async function* streamed(
	folder: string,
	name: string,
	mostBytes: number,
): AsyncGenerator<Uint8Array> {
	const file = await openedFile(folder, name, mostBytes);
	try {
		let left = mostBytes;
		while (left >= 0) {
			const { bytesRead, buffer } = await file.read(Buffer.alloc(chunkBytes), 0, chunkBytes, null);
			if (bytesRead === 0) return;
			left -= bytesRead;
			if (left >= 0) yield buffer.subarray(0, bytesRead);
		}
		throw refused(folder, `${name} is larger than ${mostBytes} bytes`);
	} finally {
		await file.close();
	}
}

/** The files of a folder. Links, devices and pipes are refused: a bundle is a stranger's, and may point anywhere. */
export async function folderMembers(folder: string): Promise<Members> {
	const names = await namesIn(folder);
	return {
		names,
		async read(name, mostBytes) {
			const parts: Uint8Array[] = [];
			for await (const part of streamed(folder, name, mostBytes)) parts.push(part);
			return Buffer.concat(parts);
		},
		stream: (name, mostBytes) => streamed(folder, name, mostBytes),
		close: async () => {},
	};
}

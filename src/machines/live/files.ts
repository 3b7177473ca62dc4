import * as fs from 'node:fs';
import type { FileStatus, Machine } from '../../model/machine.ts';
import type { Reading } from '../../model/observation.ts';
import { readingOfError } from './reading-of-error.ts';

/** The operations of a machine that read its file tree. */
export type FileOperations = Pick<
	Machine,
	'readFile' | 'readBytes' | 'listFolder' | 'fileStatus' | 'readLink' | 'mayAccess' | 'diskSpace'
>;

const textLimit = 1024 * 1024;
const folderLimit = 4096;

// Without waiting: opening a named pipe or a terminal for reading must not block a thread.
const openFlags =
	fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0) | (fs.constants.O_NOCTTY ?? 0);

type Call<T> = (done: (error: NodeJS.ErrnoException | null, value: T) => void) => void;

// The callback calls of node:fs start in half the time of `fs/promises`.
function call<T>(start: Call<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		start((error, value) => (error === null ? resolve(value) : reject(error)));
	});
}

async function reading<T>(start: Call<T>): Promise<Reading<T>> {
	try {
		return { status: 'observed', value: await call(start) };
	} catch (error) {
		return readingOfError(error);
	}
}

function kindOf(stats: fs.Stats): FileStatus['kind'] {
	if (stats.isFile()) return 'file';
	if (stats.isDirectory()) return 'folder';
	if (stats.isSocket()) return 'socket';
	if (stats.isCharacterDevice()) return 'character-device';
	if (stats.isBlockDevice()) return 'block-device';
	return stats.isFIFO() ? 'pipe' : 'other';
}

async function readUpTo(descriptor: number, limit: number): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let length = 0;
	while (length < limit) {
		const chunk = Buffer.allocUnsafe(Math.min(64 * 1024, limit - length));
		const bytes = await call<number>((done) =>
			fs.read(descriptor, chunk, 0, chunk.length, null, (error, count) => done(error, count)),
		);
		if (bytes === 0) break;
		chunks.push(chunk.subarray(0, bytes));
		length += bytes;
	}
	return Buffer.concat(chunks, length);
}

async function readHead(path: string, limit: number): Promise<Reading<Buffer>> {
	let descriptor: number | undefined;
	try {
		const opened = await call<number>((done) => fs.open(path, openFlags, done));
		descriptor = opened;
		const stats = await call<fs.Stats>((done) => fs.fstat(opened, done));
		if (!stats.isFile()) {
			return { status: 'unobserved', reason: 'failed', detail: `a ${kindOf(stats)}, not a file` };
		}
		return { status: 'observed', value: await readUpTo(opened, limit) };
	} catch (error) {
		return readingOfError(error);
	} finally {
		if (descriptor !== undefined) fs.close(descriptor);
	}
}

function map<T, U>(answer: Reading<T>, change: (value: T) => U): Reading<U> {
	return answer.status === 'observed'
		? { status: 'observed', value: change(answer.value) }
		: answer;
}

/** File operations on this computer. Paths are absolute and not checked: callers name constants. */
export const files: FileOperations = {
	async readFile(path) {
		const answer = await readHead(path, textLimit + 1);
		return map(answer, (bytes) => ({
			text: bytes.subarray(0, textLimit).toString('utf8'),
			truncated: bytes.length > textLimit,
		}));
	},
	async readBytes(path, maxBytes) {
		return map(await readHead(path, maxBytes), (bytes) => bytes.toString('base64'));
	},
	async listFolder(path) {
		const answer = await reading<string[]>((done) => fs.readdir(path, done));
		return map(answer, (names) => names.sort().slice(0, folderLimit));
	},
	async fileStatus(path) {
		const answer = await reading<fs.Stats>((done) => fs.stat(path, done));
		return map(answer, (stats) => ({
			kind: kindOf(stats),
			mode: stats.mode & 0o7777,
			uid: stats.uid,
			gid: stats.gid,
			bytes: stats.size,
		}));
	},
	readLink: (path) => reading<string>((done) => fs.readlink(path, done)),
	async mayAccess(path, use) {
		const { R_OK, W_OK, X_OK } = fs.constants;
		const mode = use === 'execute' ? X_OK : R_OK | W_OK;
		const answer = await reading<undefined>((done) =>
			fs.access(path, mode, (error) => done(error, undefined)),
		);
		if (answer.status === 'unobserved' && answer.reason === 'access-denied') {
			return { status: 'observed', value: false };
		}
		return map(answer, () => true);
	},
	async diskSpace(path) {
		const answer = await reading<fs.StatsFs>((done) => fs.statfs(path, done));
		return map(answer, ({ bsize, blocks, bavail }) => ({
			totalBytes: bsize * blocks,
			freeBytes: bsize * bavail,
		}));
	},
};

import * as fs from 'node:fs';
import type { Machine } from '../../model/machine.ts';
import type { FileStatus, FileTail } from '../../model/machine-values.ts';
import type { Reading } from '../../model/observation.ts';
import { fromLineOn } from '../from-line-on.ts';
import { matchingParts } from '../matching-parts.ts';
import { readingOfError } from './reading-of-error.ts';

type Reads = Pick<
	Machine,
	| 'readFile'
	| 'readTail'
	| 'readBytes'
	| 'searchFile'
	| 'listFolder'
	| 'fileStatus'
	| 'readLink'
	| 'mayAccess'
	| 'diskSpace'
>;

type AtOnce<F> = F extends (...args: infer A) => Promise<infer R> ? (...args: A) => R : never;

/** The operations of a machine that read its file tree, answered at once. */
export type FileOperations = { readonly [K in keyof Reads]: AtOnce<Reads[K]> };

const textLimit = 1024 * 1024;
const searchLimit = 64 * 1024 * 1024;
const folderLimit = 4096;
const chunkBytes = 64 * 1024;

// Without waiting: opening a named pipe or a terminal for reading must not block.
const openFlags =
	fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0) | (fs.constants.O_NOCTTY ?? 0);

function reading<T>(read: () => T): Reading<T> {
	try {
		return { status: 'observed', value: read() };
	} catch (error) {
		return readingOfError(error);
	}
}

// Asking for a path that is not there is the rule, and an error made for each costs more than the look.
function status(path: string): fs.Stats {
	const stats = fs.statSync(path, { throwIfNoEntry: false });
	if (stats === undefined) throw { code: 'ENOENT' };
	return stats;
}

function kindOf(stats: fs.Stats): FileStatus['kind'] {
	if (stats.isFile()) return 'file';
	if (stats.isDirectory()) return 'folder';
	if (stats.isSocket()) return 'socket';
	if (stats.isCharacterDevice()) return 'character-device';
	if (stats.isBlockDevice()) return 'block-device';
	return stats.isFIFO() ? 'pipe' : 'other';
}

function readUpTo(descriptor: number, limit: number): Buffer {
	const chunks: Buffer[] = [];
	let length = 0;
	while (length < limit) {
		const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, limit - length));
		const bytes = fs.readSync(descriptor, chunk, 0, chunk.length, null);
		if (bytes === 0) break;
		chunks.push(chunk.subarray(0, bytes));
		length += bytes;
	}
	return Buffer.concat(chunks, length);
}

function readHead(path: string, limit: number): Buffer {
	const descriptor = fs.openSync(path, openFlags);
	try {
		const stats = fs.fstatSync(descriptor);
		if (!stats.isFile()) throw { code: `a ${kindOf(stats)}, not a file` };
		return readUpTo(descriptor, limit);
	} finally {
		fs.closeSync(descriptor);
	}
}

/** A whole file of at most 64 MiB, inflated where its name ends in `.gz`. */
function readWhole(path: string): Buffer {
	const bytes = readHead(path, searchLimit + 1);
	if (bytes.length > searchLimit) throw { code: 'EFBIG' };
	if (!path.endsWith('.gz')) return bytes;
	// Loaded only for a compressed file: few machines have one, and every start would pay.
	const { gunzipSync } = process.getBuiltinModule('node:zlib');
	return gunzipSync(bytes, { maxOutputLength: searchLimit });
}

function readEnd(path: string, limit: number): FileTail {
	const descriptor = fs.openSync(path, openFlags);
	try {
		const stats = fs.fstatSync(descriptor);
		if (!stats.isFile()) throw { code: `a ${kindOf(stats)}, not a file` };
		const truncated = stats.size > limit;
		const bytes = Buffer.alloc(Math.min(stats.size, limit));
		const length = fs.readSync(descriptor, bytes, 0, bytes.length, stats.size - bytes.length);
		const text = bytes.subarray(0, length).toString('utf8');
		// The first line of a cut file is a part of one.
		const tail = truncated ? fromLineOn(text) : text;
		return { tail, bytes: stats.size, truncated };
	} finally {
		fs.closeSync(descriptor);
	}
}

function isAccessible(path: string, mode: number): boolean {
	try {
		fs.accessSync(path, mode);
		return true;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
		throw error;
	}
}

/** File operations on this computer. Paths are absolute and not checked: callers name constants. */
export const files: FileOperations = {
	readFile: (path) =>
		reading(() => {
			const bytes = readHead(path, textLimit + 1);
			const text = bytes.subarray(0, textLimit).toString('utf8');
			return { text, truncated: bytes.length > textLimit };
		}),
	readTail: (path, maxBytes) => reading(() => readEnd(path, maxBytes)),
	readBytes: (path, maxBytes) => reading(() => readHead(path, maxBytes).toString('base64')),
	searchFile: (path, unit, starts) => reading(() => matchingParts(readWhole(path), unit, starts)),
	listFolder: (path) => reading(() => fs.readdirSync(path).sort().slice(0, folderLimit)),
	fileStatus: (path) =>
		reading(() => {
			const stats = status(path);
			const { uid, gid, size } = stats;
			return { kind: kindOf(stats), mode: stats.mode & 0o7777, uid, gid, bytes: size };
		}),
	readLink: (path) => reading(() => fs.readlinkSync(path)),
	mayAccess: (path, use) => {
		const { R_OK, W_OK, X_OK } = fs.constants;
		return reading(() => isAccessible(path, use === 'execute' ? X_OK : R_OK | W_OK));
	},
	diskSpace: (path) =>
		reading(() => {
			const { bsize, blocks, bavail } = fs.statfsSync(path);
			return { totalBytes: bsize * blocks, freeBytes: bsize * bavail };
		}),
};

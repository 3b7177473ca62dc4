import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname } from 'node:path';
import type { Progress } from '../../../model/change.ts';
import { archiveFile } from './archive-file.ts';
import { type ArchiveSite, archiveLimits } from './archive-limits.ts';
import { download } from './download.ts';
import { type Refusal, refusal } from './refusal.ts';
import { writeAll } from './write-all.ts';

/** What is to be fetched. */
export interface Wanted {
	readonly source: string;
	readonly sha256: string;
}

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);
const leastRoom = 1024 ** 2;
const ownerOnly = { folder: 0o700, file: 0o600 } as const;

async function digestOf(file: string): Promise<string | null> {
	if (!fs.existsSync(file)) return null;
	const hash = createHash('sha256');
	for await (const chunk of fs.createReadStream(file)) hash.update(chunk as Uint8Array);
	return hash.digest('hex');
}

function opened(source: string): number {
	const { O_RDONLY, O_NONBLOCK = 0 } = fs.constants;
	try {
		// Without waiting: a named pipe must not block.
		const descriptor = fs.openSync(source, O_RDONLY | O_NONBLOCK);
		if (fs.fstatSync(descriptor).isFile()) return descriptor;
		fs.closeSync(descriptor);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw refusal(`${source} cannot be read (${code}). Nothing was changed.`);
	}
	throw refusal(`${source} is no file. Nothing was changed.`);
}

/** Reads somebody's file once, into one of this program's own: whoever changes theirs later changes nothing here. */
async function copied(source: string, file: string, site: ArchiveSite, progress?: Progress) {
	const { bytes: most } = { ...archiveLimits, ...site.limits };
	const descriptor = opened(source);
	const total = fs.fstatSync(descriptor).size;
	const own = fs.openSync(file, 'w', ownerOnly.file);
	let done = 0;
	try {
		const stream = fs.createReadStream('', { fd: descriptor, highWaterMark: 1024 ** 2 });
		for await (const chunk of stream) {
			if (done + chunk.length > most) throw refusal(`${source} has more than ${most} bytes.`);
			writeAll(own, chunk as Uint8Array, done, file);
			done += chunk.length;
			progress?.(done, total);
		}
	} finally {
		fs.closeSync(own);
	}
}

/** What came instead may tell who answered. */
function looksLikePage(file: string): boolean {
	const descriptor = fs.openSync(file, 'r');
	const head = Buffer.alloc(64);
	const length = fs.readSync(descriptor, head, 0, head.length, 0);
	fs.closeSync(descriptor);
	return head.subarray(0, length).toString('latin1').trimStart().startsWith('<');
}

function mismatch({ source, sha256 }: Wanted, seen: string | null, file: string): Refusal {
	const page = looksLikePage(file)
		? ' What came is a web page: a proxy or the login page of a network answers in its place.'
		: '';
	return refusal(
		`${source} has the SHA-256 ${seen}, and ${sha256} is wanted. Nothing was unpacked, and what was fetched is removed.${page} It may have been published anew under the same name, a proxy may have changed it, or somebody attacks this machine: none of these is told from the others here. Compare both hashes with somebody whom you trust; a file whose hash you trust is installed by --engine-archive FILE --engine-sha256 HASH.`,
	);
}

async function downloaded(wanted: Wanted, file: string, site: ArchiveSite, progress?: Progress) {
	const begun = await digestOf(file);
	if (begun === wanted.sha256) return begun;
	await download(wanted.source, file, site, progress);
	const seen = await digestOf(file);
	if (seen === wanted.sha256 || begun === null) return seen;
	// Two halves of different files may have met.
	fs.rmSync(file, { force: true });
	await download(wanted.source, file, site, progress);
	return digestOf(file);
}

/** Leaves a begun download for the next try, but never a disk that it filled. */
function withRoom(file: string, error: unknown): never {
	const { bsize, bavail } = fs.statfsSync(dirname(file));
	if (bsize * bavail < leastRoom) fs.rmSync(file, { force: true });
	throw error;
}

/** Brings an archive into a file of this program's own, whole and with the wanted hash; answers with its path. */
export async function fetchedArchive(
	wanted: Wanted,
	site: ArchiveSite,
	progress?: Progress,
): Promise<string> {
	const file = archiveFile(site, wanted.sha256);
	fs.mkdirSync(dirname(file), { recursive: true, mode: ownerOnly.folder });
	try {
		if (!isAddress(wanted.source)) await copied(wanted.source, file, site, progress);
		const seen = isAddress(wanted.source)
			? await downloaded(wanted, file, site, progress)
			: await digestOf(file);
		if (seen === wanted.sha256) return file;
		const refusal = mismatch(wanted, seen, file);
		for (const path of [file, `${file}.tag`]) fs.rmSync(path, { force: true });
		throw refusal;
	} catch (error) {
		return withRoom(file, error);
	}
}

import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { entryOddity } from './entry-oddity.ts';
import type { Members } from './members.ts';
import { refused } from './refused.ts';
import { shareBytes } from './share-bytes.ts';

const mostEntries = 64;
const mostBytesInAll = 256 * 1024 * 1024;
const segment = '[a-z0-9][a-z0-9._-]{0,63}';
const nameOfMember = new RegExp(`^${segment}(/${segment}){0,3}$`);

/** Why an entry is none that this program writes; undefined: it may be one. */
function oddity(entry: Entry): string | undefined {
	if (!nameOfMember.test(entry.fileName)) return 'a member has a name that no bundle has';
	const odd = entryOddity(entry);
	return odd && `${entry.fileName} ${odd}`;
}

/** Whether bytes before the first entry are nobody's, or entries share some. */
function areAstray(entries: readonly Entry[]): boolean {
	const starts = entries.map(({ relativeOffsetOfLocalHeader: start }) => start);
	return (starts.length > 0 && Math.min(...starts) !== 0) || shareBytes(entries);
}

async function entriesIn(zip: ZipFile, place: string): Promise<readonly Entry[]> {
	if (zip.entryCount > mostEntries) throw refused(place, `it has more than ${mostEntries} members`);
	const entries: Entry[] = [];
	for await (const entry of zip.eachEntry()) entries.push(entry);
	const [odd] = entries.flatMap((entry) => oddity(entry) ?? []);
	if (odd !== undefined) throw refused(place, odd);
	if (new Set(entries.map(({ fileName }) => fileName)).size < entries.length) {
		throw refused(place, 'two members have the same name');
	}
	const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
	if (total > mostBytesInAll)
		throw refused(place, `it unpacks to more than ${mostBytesInAll} bytes`);
	if (areAstray(entries) || zip.comment !== '') {
		throw refused(place, 'its members do not lie one after the other');
	}
	return entries;
}

/** What an entry says of itself must be what the directory says of it: readers differ in whom they believe. */
async function isAsListed(zip: ZipFile, entry: Entry): Promise<boolean> {
	const local = await zip.readLocalFileHeaderPromise(entry);
	return (
		local.fileName.equals(entry.fileNameRaw) &&
		local.compressionMethod === entry.compressionMethod &&
		local.generalPurposeBitFlag === entry.generalPurposeBitFlag
	);
}

async function* inflated(zip: ZipFile, entry: Entry, mostBytes: number): AsyncGenerator<Buffer> {
	const stream = await zip.openReadStreamPromise(entry);
	let bytes = 0;
	for await (const part of stream as AsyncIterable<Buffer>) {
		bytes += part.length;
		if (bytes > mostBytes) throw new Error('it is larger than its directory says');
		yield part;
	}
}

interface Packed {
	readonly zip: ZipFile;
	readonly entry: Entry;
	readonly place: string;
	readonly name: string;
}

async function* streamed(
	{ zip, entry, place, name }: Packed,
	mostBytes: number,
): AsyncGenerator<Buffer> {
	if (entry.uncompressedSize > mostBytes) {
		throw refused(place, `${name} is larger than ${mostBytes} bytes`);
	}
	const isDamaged = (): Error => refused(place, `${name} is damaged`);
	const isListed = await isAsListed(zip, entry).catch(() => Promise.reject(isDamaged()));
	if (!isListed) throw refused(place, `${name} is not what the directory says of it`);
	try {
		yield* inflated(zip, entry, mostBytes);
	} catch {
		throw isDamaged();
	}
}

/** The names below the one folder that holds them all, if one does. */
function topOf(entries: readonly Entry[]): string {
	const [first = ''] = entries.map(({ fileName }) => /^[^/]+\//.exec(fileName)?.[0] ?? '');
	return entries.every(({ fileName }) => fileName.startsWith(first)) ? first : '';
}

/**
 * The members of a zip file, which is read as hostile: nothing is unpacked to a disk, sizes are counted while they are
 * inflated, and what no bundle has ends it. Throws a Failure (input refused).
 */
export async function zipMembers(place: string): Promise<Members> {
	// A pipe or a device would let it wait for ever.
	const descriptor = openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		if (!fstatSync(descriptor).isFile()) throw refused(place, 'it is not a file');
		const zip = await fromFdPromise(descriptor, { strictFileNames: true });
		const entries = await entriesIn(zip, place);
		const top = topOf(entries);
		const byName = new Map(entries.map((entry) => [entry.fileName.slice(top.length), entry]));
		const stream = (name: string, mostBytes: number): AsyncGenerator<Buffer> => {
			const entry = byName.get(name);
			if (entry === undefined) throw refused(place, `${name} cannot be opened (it is not there)`);
			return streamed({ zip, entry, place, name }, mostBytes);
		};
		return {
			names: [...byName.keys()].sort(),
			async read(name, mostBytes) {
				const parts: Buffer[] = [];
				for await (const part of stream(name, mostBytes)) parts.push(part);
				return Buffer.concat(parts);
			},
			stream,
			close: async () => closeSync(descriptor),
		};
	} catch (error) {
		closeSync(descriptor);
		if (error instanceof Error && 'exitCode' in error) throw error;
		throw refused(place, 'it is no zip file, or a damaged one');
	}
}

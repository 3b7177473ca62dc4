import { closeSync, fstatSync } from 'node:fs';
import type { Entry, ZipFile } from 'yauzl';
import { entryOddity } from './entry-oddity.ts';
import { looseLimits } from './loose-limits.ts';
import type { LooseMembers } from './loose-members.ts';
import { refusedFiles } from './refused-files.ts';
import { shareBytes } from './share-bytes.ts';

/** Whether an entry is a folder, or what macOS packs beside a file: neither holds a text. */
const isBeside = ({ fileName }: Entry): boolean =>
	fileName.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$)/.test(fileName);

function oddity(entry: Entry): string | undefined {
	const { fileName } = entry;
	const name = JSON.stringify(fileName.slice(0, 80));
	if (fileName.length > looseLimits.nameLetters) return `${name} has too long a name`;
	if (fileName.split('/').length > looseLimits.depth + 1) {
		return `${name} lies deeper than ${looseLimits.depth} folders`;
	}
	const odd = entryOddity(entry);
	return odd && `${name} ${odd}`;
}

// On some systems two names that differ in case, or in how an accent is written, are one file.
const folded = ({ fileName }: Entry): string => fileName.normalize('NFC').toLowerCase();

function problemOf(entries: readonly Entry[], packedBytes: number): string | undefined {
	const [odd] = entries.flatMap((entry) => oddity(entry) ?? []);
	if (odd !== undefined) return odd;
	if (new Set(entries.map(folded)).size < entries.length) return 'two of them have the same name';
	if (shareBytes(entries)) return 'they share bytes with each other';
	const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
	const { bytesInAll, ratio, harmlessBytes } = looseLimits;
	if (total > bytesInAll) return `they unpack to more than ${bytesInAll} bytes`;
	return total > harmlessBytes && total > packedBytes * ratio
		? `they unpack to more than ${ratio} times the size of the archive`
		: undefined;
}

async function* bytesOf(
	zip: ZipFile,
	entry: Entry,
	mostBytes: number,
	refuse: (why: string) => never,
): AsyncIterable<Uint8Array> {
	const local = await zip.readLocalFileHeaderPromise(entry).catch(() => refuse('is damaged'));
	// Readers differ in whom they believe: the entry, or the directory.
	if (
		!local.fileName.equals(entry.fileNameRaw) ||
		local.compressionMethod !== entry.compressionMethod
	) {
		refuse('is not what the directory says of it');
	}
	let left = mostBytes;
	try {
		for await (const part of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
			yield part.subarray(0, left);
			left -= part.length;
			if (left <= 0) return;
		}
	} catch {
		refuse('is damaged');
	}
}

/** The newest of the times that entries state, which are those of a clock in an unknown zone. */
function newestOf(entries: readonly Entry[]): string {
	const moments = entries.map((entry) => entry.getLastModDate({ timezone: 'UTC' }).getTime());
	return new Date(Math.max(0, ...moments.filter((moment) => !Number.isNaN(moment)))).toISOString();
}

/**
 * The loose files of a zip file, however it was packed: nothing is unpacked to a disk, and bytes are counted while they are
 * inflated. `entries`: all that it lists. Throws a Failure (input refused).
 */
export function looseZip(
	place: string,
	descriptor: number,
	zip: ZipFile,
	entries: readonly Entry[],
): LooseMembers {
	const own = entries.filter((entry) => !isBeside(entry));
	const problem = problemOf(own, fstatSync(descriptor).size);
	if (problem !== undefined) throw refusedFiles(place, problem);
	const byName = new Map(own.map((entry) => [entry.fileName, entry]));
	return {
		files: own
			.map(({ fileName: name, uncompressedSize: bytes }) => ({ name, bytes }))
			.sort((one, other) => (one.name < other.name ? -1 : 1)),
		newest: newestOf(own),
		chunks(name, mostBytes) {
			const refuse = (why: string): never => {
				throw refusedFiles(place, `${JSON.stringify(name)} ${why}`);
			};
			const entry = byName.get(name) ?? refuse('is not there');
			return bytesOf(zip, entry, mostBytes, refuse);
		},
		close: async () => closeSync(descriptor),
	};
}

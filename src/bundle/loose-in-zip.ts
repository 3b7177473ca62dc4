import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { isRecording } from './is-recording.ts';
import { looseLimits } from './loose-limits.ts';
import type { LooseMembers } from './loose-members.ts';
import { looseZip } from './loose-zip.ts';
import { refusedFiles } from './refused-files.ts';

async function entriesIn(place: string, zip: ZipFile): Promise<readonly Entry[]> {
	if (zip.entryCount > looseLimits.files) {
		throw refusedFiles(place, `there are more than ${looseLimits.files}`);
	}
	const entries: Entry[] = [];
	try {
		for await (const entry of zip.eachEntry()) entries.push(entry);
	} catch {
		throw refusedFiles(place, 'the archive is damaged, or a name in it leads out of it');
	}
	return entries;
}

// What macOS packs beside a recording makes it no other one.
const namesIn = (entries: readonly Entry[]): readonly string[] =>
	entries.map(({ fileName }) => fileName).filter((name) => !name.startsWith('__MACOSX/'));

function opened(place: string): number | null {
	try {
		// A pipe or a device would let it wait for ever.
		return openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch {
		return null;
	}
}

/** The loose files in a zip file; null where it is a recording of this program, or no zip file. */
export async function looseInZip(place: string): Promise<LooseMembers | null> {
	const descriptor = opened(place);
	if (descriptor === null) return null;
	try {
		// The reader of recordings says what is wrong with what is no zip file.
		const zip = fstatSync(descriptor).isFile()
			? await fromFdPromise(descriptor, { strictFileNames: false }).catch(() => null)
			: null;
		const entries = zip === null ? [] : await entriesIn(place, zip);
		if (zip !== null && !isRecording(namesIn(entries))) {
			return looseZip(place, descriptor, zip, entries);
		}
	} catch (error) {
		closeSync(descriptor);
		throw error;
	}
	closeSync(descriptor);
	return null;
}

import { join } from 'node:path';
import type { Entry } from 'yauzl';
import { admittedEntries, type EntryKind } from './admitted-entries.ts';
import type { ArchiveLimits } from './archive-limits.ts';
import { refusal } from './refusal.ts';
import { writeProgram } from './write-program.ts';

// The upper half of the external attributes is a mode where the archive was made on Unix: APPNOTE.TXT 4.4.2, 4.4.15.
const unix = 3;
const [typeBits, folderBits, fileBits] = [0o170000, 0o040000, 0o100000];

function kindOf({ fileName, externalFileAttributes, versionMadeBy }: Entry): EntryKind {
	const type = versionMadeBy >>> 8 === unix ? (externalFileAttributes >>> 16) & typeBits : 0;
	const isFolder = fileName.endsWith('/');
	const expected = isFolder ? folderBits : fileBits;
	if (type !== 0 && type !== expected) return 'other';
	return isFolder ? 'folder' : 'file';
}

/** Unpacks a zip into an empty folder; answers with the names of its programs. */
export async function unpackZip(
	file: string,
	into: string,
	limits: ArchiveLimits,
): Promise<readonly string[]> {
	const { default: yauzl } = await import('yauzl');
	const zip = await yauzl.openPromise(file, { lazyEntries: true, strictFileNames: true });
	const admit = admittedEntries(limits);
	const room = { left: limits.unpackedBytes };
	const programs: string[] = [];
	try {
		for await (const entry of zip.eachEntry()) {
			const program = admit(entry.fileName, kindOf(entry));
			if (program === null) continue;
			if (entry.isEncrypted()) throw refusal(`The archive is encrypted: it is refused.`);
			await writeProgram(join(into, program), await zip.openReadStreamPromise(entry), room);
			programs.push(program);
		}
	} finally {
		zip.close();
	}
	return programs;
}

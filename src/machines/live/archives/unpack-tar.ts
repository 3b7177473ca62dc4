import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { admittedEntries, type EntryKind } from './admitted-entries.ts';
import type { ArchiveLimits } from './archive-limits.ts';
import { writeProgram } from './write-program.ts';

const kinds: Readonly<Record<string, EntryKind>> = {
	file: 'file',
	'contiguous-file': 'file',
	directory: 'folder',
};

/** Unpacks a gzipped tar into an empty folder; answers with the names of its programs. */
export async function unpackTar(
	file: string,
	into: string,
	limits: ArchiveLimits,
): Promise<readonly string[]> {
	const { extract } = await import('tar-stream');
	const entries = extract();
	const admit = admittedEntries(limits);
	const room = { left: limits.unpackedBytes };
	const programs: string[] = [];
	// An error of any of the three ends the loop below.
	pipeline(createReadStream(file), createGunzip(), entries, () => {});
	for await (const entry of entries) {
		const { name, type } = entry.header;
		const program = admit(name, kinds[type ?? 'file'] ?? 'other');
		if (program === null) {
			entry.resume();
			continue;
		}
		await writeProgram(join(into, program), entry, room);
		programs.push(program);
	}
	return programs;
}

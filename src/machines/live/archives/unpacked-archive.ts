import * as fs from 'node:fs';
import { join } from 'node:path';
import type { ArchiveLimits } from './archive-limits.ts';
import { isRefusal } from './is-refusal.ts';
import { refusal } from './refusal.ts';
import { unpackTar } from './unpack-tar.ts';
import { unpackZip } from './unpack-zip.ts';
import { writeProgram } from './write-program.ts';

type Kind = 'zip' | 'gzip' | 'other';

/** The first bytes tell: an address need not end in what the file is. */
function kindOf(file: string): Kind {
	const descriptor = fs.openSync(file, 'r');
	const head = Buffer.alloc(2);
	fs.readSync(descriptor, head, 0, head.length, 0);
	fs.closeSync(descriptor);
	if (head.equals(Buffer.from('PK'))) return 'zip';
	return head.equals(Buffer.of(0x1f, 0x8b)) ? 'gzip' : 'other';
}

async function programsIn(file: string, into: string, limits: ArchiveLimits) {
	const kind = kindOf(file);
	if (kind === 'other')
		throw refusal('The file is neither a zip nor a gzipped tar: it is refused.');
	try {
		return await (kind === 'zip' ? unpackZip : unpackTar)(file, into, limits);
	} catch (error) {
		const { code = '', syscall } = error as NodeJS.ErrnoException;
		// What the disk refuses is no fault of the archive.
		if (isRefusal(error) || (syscall !== undefined && code !== 'EEXIST')) throw error;
		throw refusal(`The archive is damaged (${(error as Error).message}): it is refused.`);
	}
}

/** Unpacks a verified archive, or takes the one program that the file is, into an empty folder; answers with the names. */
export async function unpackedArchive(
	file: string,
	into: string,
	program: string | undefined,
	limits: ArchiveLimits,
): Promise<readonly string[]> {
	if (program === undefined) {
		const programs = await programsIn(file, into, limits);
		if (programs.length === 0) throw refusal('The archive holds no program: it is refused.');
		return programs;
	}
	const room = { left: limits.unpackedBytes };
	await writeProgram(join(into, program), fs.createReadStream(file), room);
	return [program];
}

import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { Os } from '../model/os.ts';
import type { Transcript, TranscriptEntry } from '../model/transcript.ts';
import { bundleVersion } from './bundle-version.ts';
import { checkedEntry } from './checked-entry.ts';
import type { Member } from './manifest.ts';

const manifestLimit = 1024 * 1024;
const transcriptLimit = 64 * 1024 * 1024;

const manifestSchema = z.object({
	schema: z.string().check(z.regex(/^nestvirt\/bundle@[1-9]\d{0,5}$/)),
	os: z.enum(['linux', 'windows', 'macos']),
	observedAt: z.iso.datetime(),
	options: z.object({
		proof: z.boolean(),
		online: z._default(z.boolean(), false),
		image: z.exactOptional(z.string().check(z.maxLength(512))),
	}),
	members: z.array(
		z.object({
			path: z.enum(['diagnosis.json', 'transcript.jsonl']),
			bytes: z.int(),
			sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
		}),
	),
});

function refuse(folder: string, why: string): Failure {
	const message = `The recording in ${folder} was refused: ${why}. Record the machine again, or ask its owner for a new recording.`;
	return new Failure(exitCodes.inputRefused, message);
}

// Links, devices and pipes are refused: a bundle is a stranger's, and may point anywhere.
async function readMember(folder: string, name: string, limit: number): Promise<Buffer> {
	const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
	const file = await open(join(folder, name), flags).catch((error: NodeJS.ErrnoException) => {
		throw refuse(folder, `${name} cannot be opened (${error.code})`);
	});
	try {
		const stats = await file.stat();
		if (!stats.isFile()) throw refuse(folder, `${name} is not a file`);
		if (stats.size > limit) throw refuse(folder, `${name} is larger than ${limit} bytes`);
		return await file.readFile();
	} finally {
		await file.close();
	}
}

function parsed<T>(folder: string, name: string, parse: () => T): T {
	try {
		return parse();
	} catch {
		throw refuse(folder, `${name} is damaged, or was not made by nestvirt`);
	}
}

function checkWhole(folder: string, member: Member | undefined, bytes: Buffer): void {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	if (member?.sha256 !== sha256) {
		throw refuse(folder, 'transcript.jsonl is not the one that the manifest names');
	}
}

function parseEntries(text: string): readonly TranscriptEntry[] {
	const lines = text.split('\n').filter((line) => line !== '');
	return lines.map((line) => checkedEntry(JSON.parse(line))).filter((entry) => entry !== null);
}

/**
 * The transcript of a recording. The folder is read as hostile: nothing outside it is touched, sizes
 * are limited, every value is checked. Throws a Failure (input refused) that says why.
 */
export async function readFolder(folder: string): Promise<Transcript> {
	const text = (await readMember(folder, 'manifest.json', manifestLimit)).toString('utf8');
	const loose = parsed(folder, 'manifest.json', () =>
		z.looseObject({ schema: z.string() }).parse(JSON.parse(text)),
	);
	const version = /^nestvirt\/bundle@(\d{1,6})$/.exec(loose.schema)?.[1];
	if (version !== undefined && Number(version) > bundleVersion) {
		throw refuse(folder, `it was made by a newer nestvirt (format ${version}); update this one`);
	}
	const manifest = parsed(folder, 'manifest.json', () => manifestSchema.parse(loose));
	const bytes = await readMember(folder, 'transcript.jsonl', transcriptLimit);
	checkWhole(
		folder,
		manifest.members.find(({ path }) => path === 'transcript.jsonl'),
		bytes,
	);
	const entries = parsed(folder, 'transcript.jsonl', () => parseEntries(bytes.toString('utf8')));
	const { os, observedAt, options } = manifest;
	return { os: os as Os, observedAt, options, entries };
}

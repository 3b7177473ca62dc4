import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnosis } from '../model/diagnosis.ts';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { Transcript } from '../model/transcript.ts';
import { bundleVersion } from './bundle-version.ts';
import type { Manifest, Member } from './manifest.ts';

const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;

async function writeFlushed(path: string, text: string): Promise<void> {
	const file = await open(path, 'wx', ownerOnlyFile);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
}

async function writeMember(folder: string, path: string, text: string): Promise<Member> {
	await writeFlushed(join(folder, path), text);
	const sha256 = createHash('sha256').update(text).digest('hex');
	return { path, bytes: Buffer.byteLength(text), sha256 };
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function writeMembers(
	folder: string,
	transcript: Transcript,
	diagnosis: Diagnosis,
): Promise<void> {
	const { os, observedAt, options, entries } = transcript;
	const members = [
		await writeMember(folder, 'diagnosis.json', line(diagnosis)),
		await writeMember(folder, 'transcript.jsonl', entries.map(line).join('')),
	];
	const manifest: Manifest = {
		schema: `nestvirt/bundle@${bundleVersion}`,
		program: diagnosis.program,
		redaction: 'raw',
		os,
		observedAt,
		options,
		members,
	};
	await writeFlushed(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
}

/**
 * Writes the folder form of a bundle, unredacted, for its owner only. The folder appears whole or not
 * at all. Throws a Failure (wrong usage) when the path exists, and what the file system throws.
 */
export async function writeFolder(
	path: string,
	transcript: Transcript,
	diagnosis: Diagnosis,
): Promise<void> {
	const target = resolve(path);
	const exists = await stat(target).then(
		() => true,
		() => false,
	);
	if (exists) {
		const message = `${path} exists already. A recording never replaces anything: choose a new folder.`;
		throw new Failure(exitCodes.wrongUsage, message);
	}
	const name = `.${basename(target)}.${randomBytes(6).toString('hex')}`;
	const staging = join(dirname(target), name);
	await mkdir(staging, { mode: ownerOnlyFolder });
	try {
		await writeMembers(staging, transcript, diagnosis);
		await rename(staging, target);
	} catch (error) {
		await rm(staging, { recursive: true, force: true });
		throw error;
	}
}

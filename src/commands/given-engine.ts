import { engineArchives } from '../knowledge/engine-archives.ts';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { Os } from '../model/os.ts';
import type { Planning } from '../model/setup.ts';
import type { Context } from './context.ts';

/** What can be told of the engine's archive. */
export interface EngineFlags {
	readonly engineArchive?: string | undefined;
	readonly engineSha256?: string | undefined;
	readonly resume?: boolean | undefined;
	readonly undo?: boolean | undefined;
}

const refused = (message: string): Failure =>
	new Failure(exitCodes.wrongUsage, `${message} Nothing was changed.`);

const scheme = /^([a-z][a-z0-9+.-]+):\/\//i;

/** An address that may stand in a plan, as it is. */
function checkedAddress(text: string): string {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
		throw refused(
			`--engine-archive takes a file, or an address that begins with https://: not ${text}.`,
		);
	}
	const { username, password } = new URL(text);
	if (username === '' && password === '') return text;
	throw refused(
		'The address of --engine-archive holds a name or a password, and the plan would show it. Download the file, and name that.',
	);
}

function checkedHash(text: string | undefined): string | undefined {
	if (text === undefined || /^[0-9a-f]{64}$/i.test(text)) return text?.toLowerCase();
	throw refused(`--engine-sha256 takes 64 hexadecimal digits: not ${text}.`);
}

const known = (os: Os) =>
	engineArchives.filter((archive) => archive.product === 'engine' && archive.os === os);

/** The hash that an address must have: the one that is told, or the known one. */
function hashOfAddress(address: string, hash: string | undefined, os: Os): string {
	const sha256 = hash ?? known(os).find(({ source }) => source === address)?.sha256;
	if (sha256 !== undefined) return sha256;
	throw refused(
		`What comes from ${address} is installed only where its SHA-256 is known before: name it with --engine-sha256 HASH, from somebody whom you trust.`,
	);
}

/** The hash of a file, where it is the told one, or a known one. */
async function hashOfFile(context: Context, file: string, hash: string | undefined, os: Os) {
	const seen = await context.fileDigest(file);
	if (hash !== undefined && hash !== seen) {
		throw refused(
			`${file} has the SHA-256 ${seen}, and --engine-sha256 says ${hash}: it is another file, or was changed.`,
		);
	}
	if (hash !== undefined || known(os).some(({ sha256 }) => sha256 === seen)) return seen;
	throw refused(
		`${file} has the SHA-256 ${seen}, which is no engine for this machine that nestvirt knows. Where you got the same hash from somebody whom you trust: --engine-sha256 ${seen}`,
	);
}

/** The archive that somebody wants the engine from, for the plan. Throws a Failure (wrong usage) that says what is amiss. */
export async function givenEngine(
	context: Context,
	{ engineArchive, engineSha256, resume, undo }: EngineFlags,
	os: Os,
): Promise<Pick<Planning, 'given'>> {
	const hash = checkedHash(engineSha256);
	if (engineArchive === undefined && hash === undefined) return {};
	if (engineArchive === undefined) throw refused('--engine-sha256 needs --engine-archive.');
	if (resume || undo) {
		throw refused(
			'--engine-archive belongs to a new run: an earlier one goes on with what it was begun with.',
		);
	}
	const isAddress = scheme.test(engineArchive);
	const archive = isAddress ? checkedAddress(engineArchive) : context.absolutePath(engineArchive);
	const sha256 = isAddress
		? hashOfAddress(archive, hash, os)
		: await hashOfFile(context, archive, hash, os);
	return { given: { 'install-engine': { archive, sha256 } } };
}

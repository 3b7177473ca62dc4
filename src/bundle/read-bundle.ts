import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { BundledText } from '../model/bundled-text.ts';
import type { CapturedVerdicts } from '../model/captured-verdicts.ts';
import type { Os } from '../model/os.ts';
import type { StoredFacts } from '../model/stored-facts.ts';
import type { Transcript, TranscriptEntry } from '../model/transcript.ts';
import { bundleVersion } from './bundle-version.ts';
import { bundledTexts } from './bundled-texts.ts';
import { capturedVerdicts } from './captured-verdicts.ts';
import { checkedEntry } from './checked-entry.ts';
import { checkedJson } from './checked-json.ts';
import { folderMembers } from './folder-members.ts';
import type { Members } from './members.ts';
import { recordedErrors } from './recorded-errors.ts';
import { refused } from './refused.ts';
import { storedFacts } from './stored-facts.ts';

/** What a bundle holds: what was read, and what was concluded from it then. */
export interface Bundle {
	readonly transcript: Transcript;
	readonly captured: CapturedVerdicts;
	/** What was observed then. */
	readonly stored: StoredFacts;
	/** Logs that were packed beside it, and errors that were recorded. */
	readonly texts: readonly BundledText[];
}

const manifestLimit = 1024 * 1024;
const memberLimit = 64 * 1024 * 1024;

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
			path: z.string().check(z.regex(/^[a-z0-9][a-z0-9._/-]{0,99}$/)),
			bytes: z.int(),
			sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
		}),
	),
});

type Listed = z.infer<typeof manifestSchema>['members'];

function parsed<T>(place: string, name: string, parse: () => T): T {
	try {
		return parse();
	} catch {
		throw refused(place, `${name} is damaged, or was not made by nestvirt`);
	}
}

async function readManifest(place: string, members: Members) {
	const name = 'manifest.json';
	const text = (await members.read(name, manifestLimit)).toString('utf8');
	const loose = parsed(place, name, () =>
		z.looseObject({ schema: z.string() }).parse(checkedJson(text)),
	);
	const version = /^nestvirt\/bundle@(\d{1,6})$/.exec(loose.schema)?.[1];
	if (version !== undefined && Number(version) > bundleVersion) {
		throw refused(place, `it was made by a newer nestvirt (format ${version}); update this one`);
	}
	return parsed(place, name, () => manifestSchema.parse(loose));
}

/** The manifest must name what is there, and nothing else may be there. */
function checkComplete(place: string, listed: Listed, { names }: Members): void {
	const expected = ['manifest.json', ...listed.map(({ path }) => path)].sort();
	if (expected.join('\n') !== names.join('\n')) {
		throw refused(place, 'its members are not those that the manifest names');
	}
}

async function readListed(place: string, members: Members, listed: Listed, name: string) {
	const member = listed.find(({ path }) => path === name);
	const bytes = await members.read(name, memberLimit);
	if (member?.sha256 !== createHash('sha256').update(bytes).digest('hex')) {
		throw refused(place, `${name} is not the one that the manifest names`);
	}
	return bytes.toString('utf8');
}

function parseEntries(text: string): readonly TranscriptEntry[] {
	const lines = text.split('\n').filter((line) => line !== '');
	return lines.map((line) => checkedEntry(checkedJson(line))).filter((entry) => entry !== null);
}

async function openMembers(place: string): Promise<Members> {
	const isFolder = await stat(place).then(
		(stats) => stats.isDirectory(),
		(error: NodeJS.ErrnoException) => {
			throw refused(place, `it cannot be opened (${error.code})`);
		},
	);
	if (isFolder) return folderMembers(place);
	const { zipMembers } = await import('./zip-members.ts');
	return zipMembers(place);
}

/**
 * What a bundle holds: a folder, or a zip file. It is read as hostile: nothing outside it is touched, nothing is written,
 * sizes are limited, every value is checked. Throws a Failure (input refused) that says why.
 */
export async function readBundle(place: string): Promise<Bundle> {
	const members = await openMembers(place);
	try {
		const { os, observedAt, options, members: listed } = await readManifest(place, members);
		checkComplete(place, listed, members);
		const [transcript, diagnosis] = [
			await readListed(place, members, listed, 'transcript.jsonl'),
			await readListed(place, members, listed, 'diagnosis.json'),
		];
		const entries = parsed(place, 'transcript.jsonl', () => parseEntries(transcript));
		const [captured, stored] = parsed(place, 'diagnosis.json', () => {
			const concluded = checkedJson(diagnosis);
			return [capturedVerdicts(concluded), storedFacts(concluded)] as const;
		});
		const packed = bundledTexts(place, listed, () => openMembers(place));
		const texts = [...packed, ...recordedErrors(entries)];
		return { transcript: { os: os as Os, observedAt, options, entries }, captured, stored, texts };
	} finally {
		await members.close();
	}
}

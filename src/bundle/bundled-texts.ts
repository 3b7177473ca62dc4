import { createHash } from 'node:crypto';
import type { BundledText } from '../model/bundled-text.ts';
import { failuresInJournal } from './failures-in-journal.ts';
import type { Member } from './manifest.ts';
import type { Members } from './members.ts';
import { refused } from './refused.ts';

const logMember = /^logs\/[a-z0-9][a-z0-9._-]{0,63}$/;
const mostBytes = 64 * 1024 * 1024;

async function* whole(
	place: string,
	{ path, sha256 }: Member,
	openMembers: () => Promise<Members>,
): AsyncGenerator<Uint8Array> {
	const members = await openMembers();
	try {
		const hash = createHash('sha256');
		for await (const part of members.stream(path, mostBytes)) {
			hash.update(part);
			yield part;
		}
		if (hash.digest('hex') === sha256) return;
		throw refused(place, `${path} is not the one that the manifest names`);
	} finally {
		await members.close();
	}
}

async function* failures(place: string, bytes: AsyncIterable<Uint8Array>) {
	const parts: Uint8Array[] = [];
	for await (const part of bytes) parts.push(part);
	const told = failuresInJournal(Buffer.concat(parts).toString('utf8'));
	if (told === null) throw refused(place, 'journal.json is damaged, or was not made by nestvirt');
	yield Buffer.from(told);
}

/**
 * The logs among the members that a manifest names, and what failed by its journal. Each is opened only when it is
 * read, and read part by part.
 */
export function bundledTexts(
	place: string,
	listed: readonly Member[],
	openMembers: () => Promise<Members>,
): readonly BundledText[] {
	return listed.flatMap((member): readonly BundledText[] => {
		const { path } = member;
		const read = () => whole(place, member, openMembers);
		if (path === 'journal.json') return [{ member: path, read: () => failures(place, read()) }];
		return logMember.test(path) ? [{ member: path, read }] : [];
	});
}

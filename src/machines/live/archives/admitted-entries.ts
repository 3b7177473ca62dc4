import { isProgramName } from '../../../knowledge/is-program-name.ts';
import type { ArchiveLimits } from './archive-limits.ts';
import { type Refusal, refusal } from './refusal.ts';

/** What an entry of an archive is. */
export type EntryKind = 'file' | 'folder' | 'other';

// The one folder that the vendor's archives hold everything in.
const topFolder = /^(\.\/)?docker\//;

const refused = (path: string, why: string): Refusal =>
	refusal(
		`The archive holds ${JSON.stringify(path.slice(0, 100))}, ${why}: it is refused whole, and nothing was changed.`,
	);

/** The name of the program that an entry is; null for the top folder. */
function nameOf(path: string, kind: EntryKind): string | null {
	if (kind === 'other') throw refused(path, 'which is no regular file');
	const name = path.replace(topFolder, '');
	if (kind === 'folder' && (name === '' || name === './')) return null;
	if (kind === 'folder') throw refused(path, 'a folder of its own');
	if (!isProgramName(name)) throw refused(path, 'which is no plain name of a program');
	return name;
}

/**
 * Judges the entries of one archive, one after another: the name of the program that an entry is, null for a folder.
 * Throws a Refusal for whatever could lead out of the folder, hide another entry, or is too much.
 */
export function admittedEntries({
	entries: most,
}: ArchiveLimits): (path: string, kind: EntryKind) => string | null {
	const seen = new Set<string>();
	let count = 0;
	return (path, kind) => {
		count += 1;
		if (count > most) {
			throw refusal(`The archive holds more than ${most} entries: it is refused.`);
		}
		const name = nameOf(path, kind);
		// On Windows both would be one file.
		const place = name?.toLowerCase();
		if (place !== undefined && seen.has(place))
			throw refused(path, 'and another entry of that name');
		if (place !== undefined) seen.add(place);
		return name;
	};
}

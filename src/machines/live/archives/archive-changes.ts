import type { Change, Changed, Progress } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { readingOfError } from '../reading-of-error.ts';
import type { ArchiveSite } from './archive-limits.ts';
import { isRefusal } from './is-refusal.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

async function attempt(make: () => Promise<void>): Promise<Reading<Changed>> {
	try {
		await make();
		return { status: 'observed', value: { restart: false } };
	} catch (error) {
		if (isRefusal(error)) {
			return { status: 'unobserved', reason: error.reason, detail: error.message };
		}
		const { code, path, message } = error as NodeJS.ErrnoException;
		const reading = readingOfError(error);
		// A file of its own that is missing is a failure, not an answer.
		const reason = reading.status === 'absent' ? 'failed' : reading.reason;
		return { status: 'unobserved', reason, detail: `${code ?? message}${path ? `: ${path}` : ''}` };
	}
}

/** Changes of archives on this computer, by name. */
export function archiveChanges(site: ArchiveSite) {
	// Loaded late: few runs need what it takes to fetch and unpack.
	return {
		'place-archive': (change: Of<'place-archive'>, progress?: Progress) =>
			attempt(async () => {
				const { placeArchive } = await import('./place-archive.ts');
				await placeArchive(change, site, progress);
			}),
		'remove-archive': (change: Of<'remove-archive'>) =>
			attempt(async () => {
				const { removeArchive } = await import('./remove-archive.ts');
				await removeArchive(change);
			}),
	} as const;
}

import { join } from 'node:path';
import type { ArchiveSite } from './archive-limits.ts';

/** Where an archive lies while it is fetched: beside the journal, where nobody else may write. */
export function archiveFile({ folder }: ArchiveSite, sha256: string): string {
	return join(folder, 'downloads', `${sha256}.part`);
}

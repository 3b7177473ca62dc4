import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveChanges } from '../../src/machines/live/archives/archive-changes.ts';
import type { ArchiveSite } from '../../src/machines/live/archives/archive-limits.ts';
import type { Change, Changed, Progress } from '../../src/model/change.ts';
import type { Reading } from '../../src/model/observation.ts';

type Placing = Extract<Change, { change: 'place-archive' }>;

/** A folder of its own in which archives are placed. */
export interface PlacingSite {
	readonly root: string;
	readonly folder: string;
	readonly links: string;
	readonly site: ArchiveSite;
	place(
		parts: Partial<Placing> & { readonly sha256: string },
		progress?: Progress,
	): Promise<Reading<Changed>>;
	remove(sha256: string, links?: string | null): Promise<Reading<Changed>>;
	/** What lies in the folder by name; null: it is not there. */
	lies(folder?: string): Readonly<Record<string, string>> | null;
	/** Everything below the root but the file that an archive comes from. */
	paths(): readonly string[];
	close(): void;
}

const quick = { pause: 5, stall: 400, whole: 8000, tries: 5 };

/** Makes one below the temporary folder, with limits that let a test end soon. */
export function placingSite(parts: Partial<ArchiveSite> = {}): PlacingSite {
	const root = fs.mkdtempSync(join(tmpdir(), 'nestvirt-'));
	const [folder, links] = [join(root, 'opt', 'engine'), join(root, 'bin')];
	const site: ArchiveSite = {
		...{ folder: join(root, 'state'), environment: {} },
		...parts,
		limits: { ...quick, ...parts.limits },
	};
	const changes = archiveChanges(site);
	return {
		...{ root, folder, links, site },
		place: (given, progress) =>
			changes['place-archive'](
				{ change: 'place-archive', source: join(root, 'archive'), folder, links: null, ...given },
				progress,
			),
		remove: (sha256, linked = null) =>
			changes['remove-archive']({ change: 'remove-archive', sha256, folder, links: linked }),
		lies(path = folder) {
			if (!fs.existsSync(path)) return null;
			const rows = fs.readdirSync(path).map((name) => {
				const isFolder = fs.statSync(join(path, name)).isDirectory();
				return [name, isFolder ? '(folder)' : fs.readFileSync(join(path, name), 'utf8')];
			});
			return Object.fromEntries(rows);
		},
		paths: () =>
			fs
				.readdirSync(root, { recursive: true, encoding: 'utf8' })
				.filter((path) => path !== 'archive')
				.sort(),
		close: () => fs.rmSync(root, { recursive: true, force: true }),
	};
}

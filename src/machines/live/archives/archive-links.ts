import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { refusal } from './refusal.ts';

/** Where a link leads, whether it is relative or not; null: it is no link; undefined: nothing is there. */
function targetOf(path: string): string | null | undefined {
	const stats = fs.lstatSync(path, { throwIfNoEntry: false });
	if (stats === undefined) return undefined;
	return stats.isSymbolicLink() ? resolve(dirname(path), fs.readlinkSync(path)) : null;
}

/** The links of a folder of the search path that lead to programs of one archive. */
export interface ArchiveLinks {
	/** Throws a Refusal where something else bears the name of a program. */
	check(programs: readonly string[]): void;
	/** Removes every link into the folder but those to these programs. */
	keepOnly(programs: readonly string[]): void;
	/** Links these programs, and only them. */
	set(programs: readonly string[]): void;
}

/** The links in `links` to programs in `folder`; null: there are none to be. */
export function archiveLinks(folder: string, links: string | null): ArchiveLinks {
	if (links === null) return { check: () => {}, keepOnly: () => {}, set: () => {} };
	const linkOf = (name: string): string => join(links, name);
	const isOurs = (path: string, name: string): boolean => targetOf(path) === join(folder, name);
	const check = (programs: readonly string[]): void => {
		const taken = programs
			.map((name) => ({ name, path: linkOf(name) }))
			.find(({ name, path }) => targetOf(path) !== undefined && !isOurs(path, name));
		if (taken === undefined) return;
		throw refusal(
			`${taken.path} is there already, and is not nestvirt's: it is not replaced. Remove it, or the package that it belongs to, and try again. Nothing was changed.`,
		);
	};
	const keepOnly = (kept: readonly string[]): void => {
		if (!fs.existsSync(links)) return;
		for (const name of fs.readdirSync(links)) {
			if (!kept.includes(name) && isOurs(linkOf(name), name)) fs.rmSync(linkOf(name));
		}
	};
	return {
		...{ check, keepOnly },
		set(programs) {
			check(programs);
			keepOnly(programs);
			for (const name of programs) {
				if (isOurs(linkOf(name), name)) continue;
				fs.symlinkSync(join(folder, name), linkOf(name));
			}
		},
	};
}

import { readdirSync, rmSync } from 'node:fs';
import type { Progress } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { packageLists } from './package-lists.ts';
import type { ProgramEnd } from './run-program.ts';
import { runToEnd } from './run-to-end.ts';

/** How packages of a Debian are changed: on this machine, or inside a distribution of WSL. */
export interface PackageTools {
	/** Options of apt-get that only this place has. */
	readonly options: readonly string[];
	run(program: string, words: readonly string[], progress?: Progress): Promise<Reading<ProgramEnd>>;
	/** Whether lists of packages were fetched already. */
	hasLists(): Promise<boolean>;
	removeFile(path: string): Promise<void>;
}

/** Those of this machine, which print into files below `folder`. */
export function packageTools(folder: string): PackageTools {
	return {
		options: ['APT::Status-Fd=3'],
		run: (program, words, progress) => runToEnd(program, words, folder, progress),
		async hasLists() {
			try {
				return packageLists.areIn(readdirSync(packageLists.folder));
			} catch {
				return false;
			}
		},
		removeFile: async (path) => rmSync(path, { force: true }),
	};
}

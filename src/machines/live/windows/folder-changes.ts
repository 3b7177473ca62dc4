import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { readingOfError } from '../reading-of-error.ts';
import { privateFolder } from './private-folder.ts';
import { readingOfCode } from './reading-of-code.ts';
import type { Win32 } from './win32.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

/** Changes of folders that administrators alone may use, by name. */
export interface FolderChanges {
	readonly 'make-folder': (change: Of<'make-folder'>) => Reading<Changed>;
	readonly 'remove-folder': (change: Of<'remove-folder'>) => Reading<Changed>;
}

const done: Reading<Changed> = { status: 'observed', value: { restart: false } };
// ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND, ERROR_DIR_NOT_EMPTY
const fine = new Set([2, 3, 145]);

/** Makes folders, and removes those in which nothing is. */
export function folderChanges(libraries: Win32): FolderChanges {
	const remove = libraries.kernel('int RemoveDirectoryW(str16)');
	return {
		'make-folder'({ path }) {
			try {
				const why = privateFolder(libraries, path.replaceAll('/', '\\'));
				if (why === null) return done;
				const detail = `${path} is not trusted: ${why}. Look who made it, and remove it`;
				return { status: 'unobserved', reason: 'failed', detail };
			} catch (error) {
				return readingOfError(error);
			}
		},
		'remove-folder'({ path }) {
			if (remove(path.replaceAll('/', '\\')) !== 0) return done;
			const code = Number(libraries.lastError());
			return fine.has(code) ? done : readingOfCode(code);
		},
	};
}

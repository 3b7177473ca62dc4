import { refusedPlace } from '../../../model/refused-place.ts';
import { privateFolder } from './private-folder.ts';
import { win32 } from './win32.ts';

const commonData = 0x23;
const units = 260;

/**
 * The folder for the journal, made safe: the one that is named, or `nestvirt` below the data of all accounts. Windows is
 * asked for that: a variable of the environment can be set by whoever starts the program. Throws where it is not safe.
 */
export function windowsStateFolder(named: string | undefined): string {
	const libraries = win32();
	const folderPath = libraries.koffi
		.load('shell32.dll')
		.func('int32_t SHGetFolderPathW(intptr_t, int, intptr_t, uint32_t, _Out_ uint8_t*)');
	const name = Buffer.alloc(units * 2);
	const isTold = Number(folderPath(0, commonData, 0, 0, name)) === 0;
	const common = isTold ? (name.toString('utf16le').split('\0')[0] ?? '') : 'C:\\ProgramData';
	const path = named ?? `${common}\\nestvirt`;
	const why = privateFolder(libraries, path);
	if (why !== null) throw refusedPlace(path, why);
	return path;
}

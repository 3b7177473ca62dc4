import type { LibraryHandle } from 'koffi';
import type { Reading } from '../../../model/observation.ts';
import { systemFolder } from './system-folder.ts';
import type { Win32 } from './win32.ts';

/**
 * The library of the Windows Hypervisor Platform; absent without the feature HypervisorPlatform. It is loaded from
 * the system's folder alone: where it is missing, a search would go on in folders that others may write, and this
 * program may run elevated.
 */
export function platformLibrary(libraries: Win32): Reading<LibraryHandle> {
	try {
		const library = libraries.koffi.load(`${systemFolder(libraries)}\\WinHvPlatform.dll`);
		return { status: 'observed', value: library };
	} catch {
		return { status: 'absent', detail: 'there is no WinHvPlatform.dll' };
	}
}

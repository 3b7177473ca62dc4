import { searchPath } from '../../../knowledge/search-path.ts';
import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { readingOfCode } from './reading-of-code.ts';
import type { Win32 } from './win32.ts';

type SearchFolder = Extract<Change, { change: 'search-folder' }>;

// winreg.h, winnt.h
const localMachine = -0x7ffffffen;
const readAndWriteAsProgramOf64Bits = 0x20019 | 0x20006 | 0x100;
// Plain, and with variables that are replaced when it is used.
const texts = new Set([1, 2]);
const mostBytes = 64 * 1024;
// winuser.h. Windows waits so long for each window, and less for one that hangs.
const broadcast = { everybody: 0xffff, settingChange: 0x1a, unlessItHangs: 0x2, milliseconds: 100 };

/**
 * Tells the desktop that the environment is another one, so that prompts opened from now on get it; whoever does not
 * hear it sees it at the next logon. https://learn.microsoft.com/windows/win32/winmsg/wm-settingchange
 */
function tellTheDesktop({ koffi }: Win32): void {
	try {
		const send = koffi
			.load('user32.dll')
			.func(
				'intptr_t SendMessageTimeoutW(intptr_t, uint32_t, uintptr_t, str16, uint32_t, uint32_t, _Out_ uintptr_t*)',
			);
		const { everybody, settingChange, unlessItHangs, milliseconds } = broadcast;
		send(everybody, settingChange, 0, 'Environment', unlessItHangs, milliseconds, [0]);
	} catch {
		// A Windows without a desktop has nobody to tell.
	}
}

const done: Reading<Changed> = { status: 'observed', value: { restart: false } };
const failed = (detail: string): Reading<never> => ({
	...{ status: 'unobserved', reason: 'failed', detail },
});

function edited(text: string, { folder, searched }: SearchFolder): string {
	if (searchPath.holds(text, folder) === searched) return text;
	return searched ? searchPath.added(text, folder) : searchPath.taken(text, folder);
}

/** Adds a folder to the search path of all accounts and takes it away; the kind of the value and all else in it stay. */
export function searchPathChanges(libraries: Win32): (change: SearchFolder) => Reading<Changed> {
	const { advapi } = libraries;
	const open = advapi(
		'int32_t RegOpenKeyExW(intptr_t, str16, uint32_t, uint32_t, _Out_ intptr_t*)',
	);
	const close = advapi('int32_t RegCloseKey(intptr_t)');
	const read = advapi(
		'int32_t RegQueryValueExW(intptr_t, str16, intptr_t, _Out_ uint32_t*, _Out_ uint8_t*, _Inout_ uint32_t*)',
	);
	const write = advapi(
		'int32_t RegSetValueExW(intptr_t, str16, uint32_t, uint32_t, uint8_t*, uint32_t)',
	);
	const [, ...path] = searchPath.key.split('\\');

	/** The value with its kind, or the error that says why it cannot be read. */
	const textIn = (key: number): { readonly type: number; readonly before: string } | number => {
		const [kind, length, bytes] = [[0], [mostBytes], Buffer.alloc(mostBytes)];
		const code = Number(read(key, searchPath.value, 0, kind, bytes, length));
		if (code !== 0) return code;
		const before = bytes.toString('utf16le', 0, length[0]).split('\0')[0] ?? '';
		return { type: Number(kind[0]), before };
	};

	const put = (key: number, type: number, after: string): Reading<Changed> => {
		const bytes = Buffer.from(`${after}\0`, 'utf16le');
		const code = Number(write(key, searchPath.value, 0, type, bytes, bytes.length));
		if (code !== 0) return readingOfCode(code);
		tellTheDesktop(libraries);
		return done;
	};

	const changed = (key: number, change: SearchFolder): Reading<Changed> => {
		const found = textIn(key);
		if (typeof found === 'number') return readingOfCode(found);
		const { type, before } = found;
		if (!texts.has(type)) return failed('the search path is no text');
		const after = edited(before, change);
		return after === before ? done : put(key, type, after);
	};

	return (change) => {
		const handle = [0];
		const place = path.join('\\');
		const code = Number(open(localMachine, place, 0, readAndWriteAsProgramOf64Bits, handle));
		if (code !== 0) return readingOfCode(code);
		const key = Number(handle[0]);
		try {
			return changed(key, change);
		} finally {
			close(key);
		}
	};
}

import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { readingOfCode } from './reading-of-code.ts';
import type { Win32 } from './win32.ts';

type SetValue = Extract<Change, { change: 'set-registry-value' }>;

// winreg.h, winnt.h
const localMachine = -0x7ffffffen;
const asProgramOf64Bits = 0x100;
const readAndWrite = 0x20019 | 0x20006 | asProgramOf64Bits;
const [text, number] = [1, 4];
const noSuchFile = 2;

/** Removes a key in which neither values nor keys are. */
function emptied({ advapi }: Win32): (key: number, path: string) => void {
	const count = advapi(
		'int32_t RegQueryInfoKeyW(intptr_t, intptr_t, intptr_t, intptr_t, _Out_ uint32_t*, intptr_t, intptr_t, _Out_ uint32_t*, intptr_t, intptr_t, intptr_t, intptr_t)',
	);
	const remove = advapi('int32_t RegDeleteKeyExW(intptr_t, str16, uint32_t, uint32_t)');
	return (key, path) => {
		const [keys, values] = [[0], [0]];
		if (Number(count(key, 0, 0, 0, keys, 0, 0, values, 0, 0, 0, 0)) !== 0) return;
		if (keys[0] === 0 && values[0] === 0) remove(localMachine, path, asProgramOf64Bits, 0);
	};
}

/**
 * Sets and removes values below HKLM: texts, and numbers of 32 bits. A key goes with its last value: of an event source
 * that is there, and empty, the engine says that it exists already.
 */
export function registryChanges(libraries: Win32): (change: SetValue) => Reading<Changed> {
	const { advapi } = libraries;
	const removeEmpty = emptied(libraries);
	const create = advapi(
		'int32_t RegCreateKeyExW(intptr_t, str16, uint32_t, intptr_t, uint32_t, uint32_t, intptr_t, _Out_ intptr_t*, intptr_t)',
	);
	const set = advapi(
		'int32_t RegSetValueExW(intptr_t, str16, uint32_t, uint32_t, uint8_t*, uint32_t)',
	);
	const remove = advapi('int32_t RegDeleteValueW(intptr_t, str16)');
	const close = advapi('int32_t RegCloseKey(intptr_t)');

	const write = (key: number, name: string, value: string | number): number => {
		if (typeof value === 'string') {
			const bytes = Buffer.from(`${value}\0`, 'utf16le');
			return Number(set(key, name, 0, text, bytes, bytes.length));
		}
		const bytes = Buffer.from(Uint32Array.of(value).buffer);
		return Number(set(key, name, 0, number, bytes, bytes.length));
	};

	const apply = (key: number, name: string, value: string | number | null): number => {
		if (value !== null) return write(key, name, value);
		const code = Number(remove(key, name));
		return code === noSuchFile ? 0 : code;
	};

	const within = (path: string, use: (key: number) => number): number => {
		const handle = [0];
		const code = Number(create(localMachine, path, 0, 0, 0, readAndWrite, 0, handle, 0));
		if (code !== 0) return code;
		const open = Number(handle[0]);
		try {
			return use(open);
		} finally {
			close(open);
		}
	};

	return ({ key, name, value }) => {
		const [hive, ...path] = key.split('\\');
		if (hive !== 'HKLM') {
			return { status: 'unobserved', reason: 'unsupported', detail: `no hive ${hive}` };
		}
		const below = path.join('\\');
		const code = within(below, (open) => {
			const end = apply(open, name, value);
			if (end === 0 && value === null) removeEmpty(open, below);
			return end;
		});
		return code === 0 ? { status: 'observed', value: { restart: false } } : readingOfCode(code);
	};
}

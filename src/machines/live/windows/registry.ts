import type { Reading } from '../../../model/observation.ts';
import type { RegistryValues, WindowsMachine } from '../../../model/windows-machine.ts';
import { readingOfCode } from './reading-of-code.ts';
import type { Win32 } from './win32.ts';

// winreg.h: predefined keys are 32-bit numbers with their sign carried on.
const hives: Readonly<Record<string, bigint>> = {
	HKLM: -0x7ffffffen,
	HKCU: -0x7fffffffn,
};
const readAsProgramOf64Bits = 0x20019 | 0x100;
const tooLong = 234;
const type = { text: 1, expandable: 2, number: 4, texts: 7, bigNumber: 11 } as const;
const nameUnits = 16_384;
const valueBytes = 64 * 1024;
const most = 4096;

type Value = RegistryValues[string];
type Handle = number | bigint;

function decoded(kind: number, bytes: Buffer): Value | null {
	const text = bytes.toString('utf16le');
	switch (kind) {
		case type.text:
		case type.expandable:
			return text.split('\0')[0] ?? '';
		case type.texts:
			return text.split('\0').filter((one) => one !== '');
		case type.number:
			return bytes.length >= 4 ? bytes.readUInt32LE(0) : null;
		case type.bigNumber:
			return bytes.length >= 8 ? Number(bytes.readBigUInt64LE(0)) : null;
		default:
			return null;
	}
}

interface Calls {
	readonly open: (...args: unknown[]) => number;
	readonly close: (...args: unknown[]) => number;
	readonly nextKey: (...args: unknown[]) => number;
	readonly nextValue: (...args: unknown[]) => number;
}

function callsOf({ advapi }: Win32): Calls {
	return {
		open: advapi('int32_t RegOpenKeyExW(intptr_t, str16, uint32_t, uint32_t, _Out_ intptr_t*)'),
		close: advapi('int32_t RegCloseKey(intptr_t)'),
		nextKey: advapi(
			'int32_t RegEnumKeyExW(intptr_t, uint32_t, _Out_ uint8_t*, _Inout_ uint32_t*, intptr_t, intptr_t, intptr_t, intptr_t)',
		),
		nextValue: advapi(
			'int32_t RegEnumValueW(intptr_t, uint32_t, _Out_ uint8_t*, _Inout_ uint32_t*, intptr_t, _Out_ uint32_t*, _Out_ uint8_t*, _Inout_ uint32_t*)',
		),
	};
}

/** What stands at each place from 0 on, until one answers null; undefined leaves a place out. */
function each<T>(at: (index: number) => T | undefined | null): readonly T[] {
	const found: T[] = [];
	for (let index = 0; index < most; index += 1) {
		const one = at(index);
		if (one === null) break;
		if (one !== undefined) found.push(one);
	}
	return found;
}

const name = Buffer.alloc(nameUnits * 2);
const value = Buffer.alloc(valueBytes);
const nameIn = (units: readonly number[]): string =>
	name.toString('utf16le', 0, (units[0] ?? 0) * 2);

function keysOf({ nextKey }: Calls, handle: Handle): readonly string[] {
	return each((index) => {
		const units = [nameUnits];
		return nextKey(handle, index, name, units, 0, 0, 0, 0) === 0 ? nameIn(units) : null;
	});
}

function valuesOf({ nextValue }: Calls, handle: Handle): RegistryValues {
	const entries = each((index) => {
		const [units, kind, bytes] = [[nameUnits], [0], [valueBytes]];
		const code = nextValue(handle, index, name, units, 0, kind, value, bytes);
		if (code === tooLong) return undefined;
		if (code !== 0) return null;
		const read = decoded(kind[0] ?? 0, value.subarray(0, bytes[0] ?? 0));
		return read === null ? undefined : ([nameIn(units), read] as const);
	});
	return Object.fromEntries(entries);
}

/** Reads keys of the registry; binary values and such of more than 64 KiB are left out. */
export function registry(
	libraries: Win32,
): Pick<WindowsMachine, 'registryValues' | 'registryKeys'> {
	const calls = callsOf(libraries);
	const within = <T>(key: string, read: (calls: Calls, handle: Handle) => T): Reading<T> => {
		const [hive = '', ...path] = key.split('\\');
		const root = hives[hive];
		if (root === undefined) return { status: 'absent', detail: `no hive ${hive}` };
		const handle: Handle[] = [0];
		const code = calls.open(root, path.join('\\'), 0, readAsProgramOf64Bits, handle);
		if (code !== 0) return readingOfCode(code);
		try {
			return { status: 'observed', value: read(calls, handle[0] ?? 0) };
		} finally {
			calls.close(handle[0] ?? 0);
		}
	};
	return {
		registryKeys: async (key) => within(key, keysOf),
		registryValues: async (key) => within(key, valuesOf),
	};
}

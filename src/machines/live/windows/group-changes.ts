import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { readingOfCode } from './reading-of-code.ts';
import type { Win32 } from './win32.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

/** Changes of the groups of this machine, by name. */
export interface GroupChanges {
	readonly 'add-group': (change: Of<'add-group'>) => Reading<Changed>;
	readonly 'remove-group': (change: Of<'remove-group'>) => Reading<Changed>;
}

// winerror.h, lmerr.h: ERROR_ALIAS_EXISTS, ERROR_NO_SUCH_ALIAS, NERR_GroupNotFound
const isThere = new Set([1379]);
const isGone = new Set([1376, 2220]);

/** Makes groups of this machine and removes them: https://learn.microsoft.com/windows/win32/api/lmaccess/nf-lmaccess-netlocalgroupadd */
export function groupChanges({ koffi, kernel }: Win32): GroupChanges {
	const library = koffi.load('netapi32.dll');
	const add = library.func('uint32_t NetLocalGroupAdd(intptr_t, uint32_t, uint8_t*, intptr_t)');
	const remove = library.func('uint32_t NetLocalGroupDel(intptr_t, str16)');
	const allocate = kernel('intptr_t LocalAlloc(uint32_t, size_t)');
	const free = kernel('intptr_t LocalFree(intptr_t)');

	const answer = (code: number, so: ReadonlySet<number>): Reading<Changed> =>
		code === 0 || so.has(code)
			? { status: 'observed', value: { restart: false } }
			: readingOfCode(code);

	return {
		'add-group'({ group }) {
			const name = Buffer.from(`${group}\0`, 'utf16le');
			const place = Number(allocate(0, name.length));
			try {
				Buffer.from(koffi.view(BigInt(place), name.length)).set(name);
				// LOCALGROUP_INFO_0: the address of the name.
				const entry = Buffer.alloc(8);
				entry.writeBigUInt64LE(BigInt(place));
				return answer(Number(add(0, 0, entry, 0)), isThere);
			} finally {
				free(place);
			}
		},
		'remove-group': ({ group }) => answer(Number(remove(0, group)), isGone),
	};
}

import type { WindowsMachine } from '../../../model/windows-machine.ts';
import { readingOfCode } from './reading-of-code.ts';
import { sidText } from './sid-text.ts';
import type { Win32 } from './win32.ts';

// lmaccess.h; lmerr.h: NERR_GroupNotFound, ERROR_NO_SUCH_ALIAS
const asManyAsThereAre = 0xffffffff;
const noSuchGroup = new Set([2220, 1376]);
const longestSid = 68;

/** Reads who is in a group of this machine; names of groups are not translated where a program made them. */
export function localGroups({ koffi }: Win32): Pick<WindowsMachine, 'localGroup'> {
	const library = koffi.load('netapi32.dll');
	const members = library.func(
		'uint32_t NetLocalGroupGetMembers(intptr_t, str16, uint32_t, _Out_ intptr_t*, uint32_t, _Out_ uint32_t*, _Out_ uint32_t*, intptr_t)',
	);
	const free = library.func('uint32_t NetApiBufferFree(intptr_t)');

	return {
		async localGroup(name) {
			const [place, count] = [[0], [0]];
			const code = Number(members(0, name, 0, place, asManyAsThereAre, count, [0], 0));
			if (noSuchGroup.has(code)) return { status: 'absent', detail: `error ${code}` };
			if (code !== 0) return readingOfCode(code);
			const rows = Number(count[0]);
			const address = BigInt(place[0] ?? 0);
			try {
				const pointers = rows === 0 ? Buffer.alloc(0) : Buffer.from(koffi.view(address, rows * 8));
				const sids = Array.from({ length: rows }, (_, row) => {
					const pointer = pointers.readBigUInt64LE(row * 8);
					return sidText(Buffer.from(koffi.view(pointer, longestSid)), 0);
				});
				return { status: 'observed', value: sids };
			} finally {
				free(address);
			}
		},
	};
}

import type { Change, Changed } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { readingOfCode } from './reading-of-code.ts';
import type { Win32 } from './win32.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

/** Changes of the members of groups, by name. */
export interface MemberChanges {
	readonly 'add-member': (change: Of<'add-member'>) => Reading<Changed>;
	readonly 'remove-member': (change: Of<'remove-member'>) => Reading<Changed>;
}

// lmerr.h, winerror.h: ERROR_MEMBER_IN_ALIAS, ERROR_MEMBER_NOT_IN_ALIAS
const [isMember, isNone] = [1378, 1377];

/** Adds accounts to groups of this machine and takes them away, by SID: names differ with the language. */
export function memberChanges({ koffi, advapi, kernel, lastError }: Win32): MemberChanges {
	const library = koffi.load('netapi32.dll');
	const prototype = '(intptr_t, str16, uint32_t, uint8_t*, uint32_t)';
	const add = library.func(`uint32_t NetLocalGroupAddMembers${prototype}`);
	const remove = library.func(`uint32_t NetLocalGroupDelMembers${prototype}`);
	const toSid = advapi('int ConvertStringSidToSidW(str16, _Out_ intptr_t*)');
	const free = kernel('intptr_t LocalFree(intptr_t)');

	const make = (
		call: typeof add,
		{ group, member }: { readonly group: string; readonly member: string },
		so: number,
	): Reading<Changed> => {
		const place = [0];
		if (toSid(member, place) === 0) return readingOfCode(Number(lastError()));
		const sid = Number(place[0]);
		try {
			// LOCALGROUP_MEMBERS_INFO_0: the address of a SID.
			const entry = Buffer.alloc(8);
			entry.writeBigUInt64LE(BigInt(sid));
			const code = Number(call(0, group, 0, entry, 1));
			if (code !== 0 && code !== so) return readingOfCode(code);
			return { status: 'observed', value: { restart: false } };
		} finally {
			free(sid);
		}
	};

	return {
		'add-member': (change) => make(add, change, isMember),
		'remove-member': (change) => make(remove, change, isNone),
	};
}

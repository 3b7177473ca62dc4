import type { AccessToken, WindowsMachine } from '../../../model/windows-machine.ts';
import { readingOfCode } from './reading-of-code.ts';
import { sidText } from './sid-text.ts';
import type { Win32 } from './win32.ts';

// winnt.h
const queryToken = 8;
const [tokenUser, tokenGroups, tokenElevation] = [1, 2, 20];
const [enabled, onlyForDenial] = [0x4, 0x10];
const zeroed = 0x40;

/** Reads the token of this process. */
export function accessToken({
	koffi,
	advapi,
	kernel,
	lastError,
}: Win32): Pick<WindowsMachine, 'accessToken'> {
	const self = kernel('intptr_t GetCurrentProcess()');
	const close = kernel('int CloseHandle(intptr_t)');
	const allocate = kernel('intptr_t LocalAlloc(uint32_t, size_t)');
	const free = kernel('intptr_t LocalFree(intptr_t)');
	const open = advapi('int OpenProcessToken(intptr_t, uint32_t, _Out_ intptr_t*)');
	const ask = advapi('int GetTokenInformation(intptr_t, int, intptr_t, uint32_t, _Out_ uint32_t*)');

	/** What a question answers, and where it lies: its addresses point into itself. */
	const answer = <T>(
		token: number,
		question: number,
		read: (bytes: Buffer, at: (pointer: number) => number) => T,
	): T => {
		const needed = [0];
		ask(token, question, 0, 0, needed);
		const length = needed[0] ?? 0;
		const place = Number(allocate(zeroed, length));
		try {
			if (ask(token, question, place, length, needed) === 0) throw new Error(`${lastError()}`);
			const bytes = Buffer.from(koffi.view(BigInt(place), length));
			return read(bytes, (pointer) => Number(bytes.readBigUInt64LE(pointer)) - place);
		} finally {
			free(place);
		}
	};

	const groupsIn = (bytes: Buffer, at: (pointer: number) => number): readonly string[] => {
		const places = Array.from({ length: bytes.readUInt32LE(0) }, (_, index) => 8 + index * 16);
		return places.flatMap((place) => {
			const attributes = bytes.readUInt32LE(place + 8);
			const counts = (attributes & enabled) !== 0 && (attributes & onlyForDenial) === 0;
			return counts ? [sidText(bytes, at(place))] : [];
		});
	};

	return {
		async accessToken() {
			const handle = [0];
			if (open(self(), queryToken, handle) === 0) return readingOfCode(lastError());
			const token = Number(handle[0]);
			try {
				const value: AccessToken = {
					user: answer(token, tokenUser, (bytes, at) => sidText(bytes, at(0))),
					elevated: answer(token, tokenElevation, (bytes) => bytes.readUInt32LE(0) !== 0),
					groups: answer(token, tokenGroups, groupsIn),
				};
				return { status: 'observed', value };
			} catch (error) {
				return readingOfCode(Number(error instanceof Error ? error.message : 0));
			} finally {
				close(token);
			}
		},
	};
}

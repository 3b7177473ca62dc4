import { expect, test } from 'vitest';
import { serviceRecovery } from '../../src/machines/live/windows/service-recovery.ts';
import type { Win32 } from '../../src/machines/live/windows/win32.ts';

const place = 0x1000;

/** Libraries with one piece of memory, which note what the service manager is told. */
function libraries(told: unknown[], memory: ArrayBuffer): Win32 {
	const calls: Readonly<Record<string, (...args: readonly number[]) => number>> = {
		LocalAlloc: () => place,
		LocalFree: () => 0,
		ChangeServiceConfig2W: (...args) => told.push(...args),
	};
	const bind = (prototype: string) => calls[/\w+(?=\()/.exec(prototype)?.[0] ?? ''];
	const koffi = { view: () => memory };
	return { koffi, advapi: bind, kernel: bind, ntdll: bind, lastError: () => 5 } as unknown as Win32;
}

test('a service is started anew twice after 15 s, then no more, and a day without a failure is forgotten', () => {
	const [told, memory]: [unknown[], ArrayBuffer] = [[], new ArrayBuffer(64)];
	expect(serviceRecovery(libraries(told, memory))(7)).toBe(0);
	expect(told).toEqual([7, 2, place]);
	const bytes = Buffer.from(memory);
	// SERVICE_FAILURE_ACTIONSW: the seconds, how many actions, and where they stand.
	expect([bytes.readUInt32LE(0), bytes.readUInt32LE(24)]).toEqual([86_400, 3]);
	expect(bytes.readBigUInt64LE(32)).toBe(BigInt(place + 40));
	// SC_ACTION: 1 starts it anew, 0 does nothing; milliseconds.
	const actions = [40, 48, 56].map((at) => [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)]);
	expect(actions).toEqual([
		[1, 15_000],
		[1, 15_000],
		[0, 0],
	]);
});

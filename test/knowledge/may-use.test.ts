import { expect, test } from 'vitest';
import { mayUse } from '../../src/knowledge/may-use.ts';

const account = { name: 'ada', uid: 1000, groups: [1000, 107] };
const file = (mode: number, uid: number, gid: number) =>
	({ kind: 'character-device', bytes: 0, mode, uid, gid }) as const;

test.each([
	['its group', file(0o660, 0, 107), true],
	['another group', file(0o660, 0, 5), false],
	['everybody', file(0o666, 0, 0), true],
	['its owner', file(0o600, 1000, 0), true],
	['its group, which may only read', file(0o640, 0, 107), false],
	// The first that fits decides, even where a later one would allow it.
	['its owner, who may not', file(0o066, 1000, 107), false],
])('a file of %s', (_, status, allowed) => {
	expect(mayUse(status, account)).toBe(allowed);
});

test('root may use every file', () => {
	expect(mayUse(file(0, 5, 5), { name: 'root', uid: 0, groups: [] })).toBe(true);
});

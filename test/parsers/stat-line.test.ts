import { expect, test } from 'vitest';
import { parseStatLine } from '../../src/parsers/stat-line.ts';

test('kind, permissions and owner are read off the bits', () => {
	expect(parseStatLine('81a4:0:108:1234\n')).toEqual({
		...{ kind: 'file', mode: 0o644, uid: 0, gid: 108, bytes: 1234 },
	});
	expect(parseStatLine('41ed:0:0:4096')).toMatchObject({ kind: 'folder', mode: 0o755 });
	expect(parseStatLine('c1b0:0:108:0')).toMatchObject({ kind: 'socket', mode: 0o660 });
	expect(parseStatLine('a1ff:0:0:7')?.kind).toBe('other');
});

test('anything else is none', () => {
	expect(parseStatLine('')).toBeNull();
	expect(parseStatLine('stat: cannot statx')).toBeNull();
});

import { expect, test } from 'vitest';
import { permissionsText } from '../../src/probes/permissions-text.ts';

test.each([
	[0o660, 'rw-rw---- 0:106'],
	[0o755, 'rwxr-xr-x 0:106'],
	[0, '--------- 0:106'],
])('writes mode %o as ls does', (mode, text) => {
	expect(permissionsText({ kind: 'file', mode, uid: 0, gid: 106, bytes: 0 })).toBe(text);
});

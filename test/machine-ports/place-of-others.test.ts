import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { placeOfOthers } from '../../src/machines/live/place-of-others.ts';

const folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [inner, program] = [join(folder, 'inner'), join(folder, 'inner/program')];
mkdirSync(inner);
writeFileSync(program, '');
symlinkSync(program, join(folder, 'link'));

test.skipIf(process.platform === 'win32')(
	'a program of this account is its own, below a folder such as /tmp, too',
	() => {
		for (const path of [program, join(folder, 'link')]) expect(placeOfOthers(path)).toBeNull();
	},
);

test.skipIf(process.platform === 'win32')('a folder that everybody may write is not', () => {
	chmodSync(inner, 0o777);
	expect(placeOfOthers(join(folder, 'link'))).toBe(inner);
	chmodSync(inner, 0o1777);
	expect(placeOfOthers(program)).toBeNull();
	chmodSync(program, 0o666);
	expect(placeOfOthers(program)).toBe(program);
});

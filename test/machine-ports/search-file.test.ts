import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files } from '../../src/machines/live/files.ts';
import { matchingParts } from '../../src/machines/matching-parts.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'nestvirt-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a searched file', () => {
	test('gives the lines that start so, in their order, each once', () => {
		const text = Buffer.from('B=1\nA=ü\nXA=3\nA=4\nAB=5');
		expect(matchingParts(text, 'line', ['A', 'B=', 'A='])).toEqual(['B=1', 'A=ü', 'A=4', 'AB=5']);
	});

	test('gives whole paragraphs', () => {
		const text = Buffer.from('Package: a\nX: 1\n\nPackage: ab\n\nPackage: a\nX: 2\n');
		expect(matchingParts(text, 'paragraph', ['Package: a\n'])).toEqual([
			'Package: a\nX: 1',
			'Package: a\nX: 2\n',
		]);
	});

	test('gives entries between zero bytes', () => {
		const text = Buffer.from('HOME=/\0container=lxc\0Xcontainer=no\0');
		expect(matchingParts(text, 'entry', ['container='])).toEqual(['container=lxc']);
	});

	test('agrees with cutting the text up', () => {
		const word = fc.stringMatching(/^[ab\n]{0,30}$/);
		fc.assert(
			fc.property(word, fc.array(fc.stringMatching(/^[ab]{1,3}$/)), (text, starts) => {
				const cut = text.split('\n').filter((part) => starts.some((one) => part.startsWith(one)));
				expect(matchingParts(Buffer.from(text), 'line', starts)).toEqual(cut);
			}),
		);
	});

	test('takes every character of a start for itself', () => {
		const text = Buffer.from('axb\na.b\nü|\n(a\n');
		expect(matchingParts(text, 'line', ['a.b', 'ü|', '('])).toEqual(['a.b', 'ü|', '(a']);
		expect(matchingParts(text, 'line', ['.*', '^', 'a$'])).toEqual([]);
	});

	test('answers no more than 256 KiB', () => {
		const text = Buffer.from(`A${'x'.repeat(1023)}\n`.repeat(400));
		expect(matchingParts(text, 'line', ['A'])).toHaveLength(256);
	});

	test('is inflated where its name ends in .gz, and refused where it is no file', () => {
		writeFileSync(join(folder, 'config.gz'), gzipSync('CONFIG_A=y\nCONFIG_B=m\n'));
		expect(files.searchFile(join(folder, 'config.gz'), 'line', ['CONFIG_B='])).toEqual({
			status: 'observed',
			value: ['CONFIG_B=m'],
		});
		writeFileSync(join(folder, 'damaged.gz'), 'no gzip');
		const refused = { status: 'unobserved' };
		expect(files.searchFile(join(folder, 'damaged.gz'), 'line', ['x'])).toMatchObject(refused);
		expect(files.searchFile(folder, 'line', ['x'])).toMatchObject(refused);
		expect(files.searchFile(join(folder, 'none'), 'line', ['x'])).toMatchObject({
			status: 'absent',
		});
	});
});

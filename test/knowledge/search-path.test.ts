import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchPath } from '../../src/knowledge/search-path.ts';

const folder = 'C:\\Program Files\\Docker';
const entry = fc.constantFrom('', '%SystemRoot%', 'C:\\Windows', '"C:\\a;b"', 'C:\\Docker', ' ');
const text = fc.array(entry, { maxLength: 6 }).map((entries) => entries.join(';'));

test('a folder that was added is taken away without a trace', () => {
	fc.assert(
		fc.property(text, (before) => {
			const added = searchPath.added(before, folder);
			expect(searchPath.holds(added, folder)).toBe(true);
			expect(added.startsWith(before)).toBe(true);
			expect(searchPath.taken(added, folder)).toBe(before);
		}),
	);
});

test('spellings of one folder are one', () => {
	for (const spelling of ['c:\\PROGRAM files\\docker', `${folder}\\`, ` ${folder}`]) {
		expect(searchPath.holds(`C:\\Windows;${spelling}`, folder)).toBe(true);
		expect(searchPath.taken(`${spelling};C:\\Windows`, folder)).toBe('C:\\Windows');
	}
	expect(searchPath.holds(`${folder}\\cli-plugins`, folder)).toBe(false);
});

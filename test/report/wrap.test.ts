import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { picture } from '../../src/report/picture.ts';
import { plainTheme } from '../../src/report/plain-theme.ts';
import { signs } from '../../src/report/signs.ts';
import { wrap } from '../../src/report/wrap.ts';

describe('wrap', () => {
	test('breaks between words and indents every line', () => {
		expect(wrap('one two three', 9, '  ')).toEqual(['  one two', '  three']);
	});

	test('keeps a long word whole', () => {
		expect(wrap('see https://example.org/a/long/address now', 12)).toEqual([
			'see',
			'https://example.org/a/long/address',
			'now',
		]);
	});

	test('loses no word', () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
		fc.assert(
			fc.property(words, fc.integer({ min: 5, max: 40 }), (given, width) => {
				expect(wrap(given.join(' '), width).join(' ').split(' ')).toEqual(given);
			}),
		);
	});
});

describe('picture', () => {
	const storey = (name: string, says: string, state: 'sound' | 'broken') => ({
		name,
		says,
		state,
		layers: [],
		brokenBy: [],
	});
	const stack = [storey('hardware', 'x'.repeat(120), 'sound'), storey('engine', 'none', 'broken')];

	test.each([40, 80])('fits %i columns, with the hardware below', (width) => {
		for (const look of [signs.ascii, signs.unicode]) {
			const lines = picture(stack, plainTheme(width, look));
			expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
			expect(new Set(lines.map((line) => line.length)).size).toBe(1);
			expect(lines[1]).toContain('engine');
			expect(lines[1]?.startsWith(look.fail)).toBe(true);
		}
	});

	test('is nothing where nothing is known', () => {
		expect(picture([], plainTheme(80, signs.ascii))).toEqual([]);
	});
});

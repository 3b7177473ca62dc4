import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../src/report/json-text.ts';
import { neutral } from '../../src/report/neutral.ts';
import { neutralText } from '../../src/report/neutral-text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: what must never reach a terminal
const dangerous = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('neutralText', () => {
	test.each([
		['\u001b]0;owned\u0007', '\\u001b]0;owned\\u0007'],
		['\u009b31m', '\\u009b31m'],
		['abc\u202edcba', 'abc\\u202edcba'],
		['zero\u200bwidth', 'zero\\u200bwidth'],
		['over\rwritten', 'over\\u000dwritten'],
	])('writes out what would steer a terminal in %j', (text, shown) => {
		expect(neutralText(text)).toBe(shown);
	});

	test('leaves ordinary text of every language alone', () => {
		expect(neutralText('Grüße, 你好\n\tпривет')).toBe('Grüße, 你好\n\tпривет');
	});

	test('lets nothing dangerous through, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(neutralText(text)).not.toMatch(dangerous);
			}),
		);
	});
});

describe('neutral', () => {
	test('reaches every string of a value, keys included, and keeps the rest', () => {
		expect(neutral({ 'a\u001b': ['\u0007', 1, null, { b: true }] })).toEqual({
			'a\\u001b': ['\\u0007', 1, null, { b: true }],
		});
	});
});

describe('jsonText', () => {
	test('is JSON that means the same, without a dangerous character', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const text = jsonText(value);
				expect(text).not.toMatch(dangerous);
				expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
			}),
		);
	});
});

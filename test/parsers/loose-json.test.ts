import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLooseJson } from '../../src/parsers/loose-json.ts';

test.each([
	['{"a": 1,}', '{"a": 1}'],
	['{"a": [1, /* x */ 2,],}', '{"a": [1,  2]}'],
	['{\n\t// why\n\t"a": 1 // this\n}', '{\n\t"a": 1\n}'],
	['\ufeff{}', '{}'],
	['', '{}\n'],
	['{,}', '{}'],
	['{"a": 1,, "b": 2}', null],
	['{} {}', null],
	['1', null],
])('%j', (text, strict) => {
	expect(parseLooseJson(text)).toBe(strict);
});

test('strict JSON stays as it is, and nothing throws', () => {
	fc.assert(
		fc.property(fc.json(), (text) => {
			const value: unknown = JSON.parse(text);
			const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
			expect(parseLooseJson(text)).toBe(isObject ? text : null);
		}),
	);
	fc.assert(fc.property(fc.string(), (text) => void parseLooseJson(text)));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsonFault } from '../../src/parsers/json-fault.ts';

describe('the place where a text stops being JSON', () => {
	test.each([
		['{\n  "a": true,\n}\n', 3, 1, 'the comma before this is one too many'],
		['[1, ]', 1, 5, 'the comma before this is one too many'],
		['{\n  "a": true\n  "b": 1\n}', 3, 3, 'a comma is missing before this'],
		['{"a": true', 1, 11, 'a closing } is missing'],
		['{\n\t"a": maybe\n}', 2, 7, '"maybe" is no JSON'],
		['{// x\n}', 1, 2, 'JSON has no comments'],
		["{'a': 1}", 1, 2, `"'a'" is no JSON`],
		['{"a": "x\n}', 1, 7, 'a text is not closed by double quotes'],
		['{} x', 1, 4, '"x" is no JSON'],
		['', 1, 1, 'a value is missing'],
	])('%j', (text, line, column, said) => {
		expect(parseJsonFault(text)).toMatchObject({ line, column, text: said });
	});

	test('is found in a deeply nested text without exhausting the stack', () => {
		expect(parseJsonFault('{"a":'.repeat(1000))?.line).toBe(1);
	});

	test('is nowhere in what JSON.parse accepts', () => {
		fc.assert(fc.property(fc.json(), (text) => parseJsonFault(text) === null));
	});

	test('is after the end, or before it', () => {
		expect(parseJsonFault('{} x')?.isAfterEnd).toBe(true);
		expect(parseJsonFault('{"a" x}')?.isAfterEnd).toBe(false);
	});
});

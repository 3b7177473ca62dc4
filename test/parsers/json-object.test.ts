import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsonObject } from '../../src/parsers/json-object.ts';

describe('parseJsonObject', () => {
	test('answers with the object', () => {
		expect(parseJsonObject('{"a":[1]}')).toEqual({ a: [1] });
	});

	test.each(['[1]', '"text"', 'null', '1', '', '{"a":', '{a:1}'])(
		'takes %j for no object',
		(text) => {
			expect(parseJsonObject(text)).toBeNull();
		},
	);

	test('never throws, whatever the text', () => {
		fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void parseJsonObject(text)));
	});
});

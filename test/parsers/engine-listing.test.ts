import { expect, test } from 'vitest';
import { parseEngineListing } from '../../src/parsers/engine-listing.ts';

test('a listing of an engine names what has an id, and volumes by name', () => {
	expect(parseEngineListing('[{"Id":"4f2a","Names":["/proof"]},{"Id":"9c"}]')).toEqual([
		'4f2a',
		'9c',
	]);
	expect(parseEngineListing('{"Volumes":[{"Name":"kept"}],"Warnings":null}')).toEqual(['kept']);
});

test('a listing can be empty', () => {
	expect(parseEngineListing('[]')).toEqual([]);
	expect(parseEngineListing('{"Volumes":null,"Warnings":null}')).toEqual([]);
});

test.each(['', '{"message":"page not found"}', '"text"', '<html>'])('is no listing: %s', (body) => {
	expect(parseEngineListing(body)).toBeNull();
});

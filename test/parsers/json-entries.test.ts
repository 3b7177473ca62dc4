import { expect, test } from 'vitest';
import { parseJsonEntries } from '../../src/parsers/json-entries.ts';

test('entries are read with their places', () => {
	const entries = parseJsonEntries('{\n "a": 1e3, // x\n "b": {"c": [1]},\n}');
	expect(entries).toMatchObject([
		{ key: 'a', value: 1000, raw: '1e3', line: 2, inner: [] },
		{ key: 'b', raw: '{"c": [1]}', line: 3, inner: [{ key: 'c', line: 3, value: [1] }] },
	]);
	expect(parseJsonEntries('[]')).toBeNull();
	expect(parseJsonEntries('')).toBeNull();
});

import { expect, test } from 'vitest';
import { parseSubordinateIds } from '../../src/parsers/subordinate-ids.ts';

test('subordinate ids are summed up for an account by name and number', () => {
	const text = 'ada:100000:65536\n1000:200000:10\ngrace:300000:65536\nada:x:1\nada\n';
	expect(parseSubordinateIds(text, 'ada', 1000)).toBe(65546);
	expect(parseSubordinateIds(text, 'nobody', 65534)).toBe(0);
});

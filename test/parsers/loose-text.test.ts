import { expect, test } from 'vitest';
import { parseLooseText } from '../../src/parsers/loose-text.ts';

test.each([
	['a', 'a'],
	[4, '4'],
	[true, 'true'],
	[['a', 1, null, {}], 'a\n1'],
	[{ one: 'a', two: 'b' }, 'a\nb'],
	[null, undefined],
	[undefined, undefined],
])('%o is %o', (value, expected) => {
	expect(parseLooseText(value)).toBe(expected);
});

import { describe, expect, test } from 'vitest';
import { beyondTotal } from '../../src/bundle/beyond-total.ts';

const part = (what: string, bytes: number, isOlder = false) => ({ what, bytes, isOlder });
const names = (...args: Parameters<typeof beyondTotal>) =>
	beyondTotal(...args).map(({ what }) => what);

describe('beyondTotal', () => {
	test('nothing goes where all of it fits', () => {
		expect(names([part('a', 5), part('b', 5)], 10, 20)).toEqual([]);
	});

	test('what was put aside goes first, then the largest, and no more than must', () => {
		const parts = [part('small', 1), part('large', 9), part('older', 2, true), part('middle', 4)];
		expect(names(parts, 0, 15)).toEqual(['older']);
		expect(names(parts, 0, 8)).toEqual(['older', 'large']);
		expect(names(parts, 0, 4)).toEqual(['older', 'large', 'middle']);
	});

	test('the same goes whatever the order, and all of it where the rest alone is too large', () => {
		const parts = [part('b', 3), part('a', 3), part('c', 3)];
		expect(names(parts, 0, 6)).toEqual(['a']);
		expect(names(parts.toReversed(), 0, 6)).toEqual(['a']);
		expect(names(parts, 100, 6)).toEqual(['a', 'b', 'c']);
	});
});

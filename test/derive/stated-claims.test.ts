import { expect, test } from 'vitest';
import { statedClaims } from '../../src/derive/stated-claims.ts';

test('what is null, missing or empty was not stated; false and zero were', () => {
	expect(statedClaims({ a: null, b: undefined, c: '', d: false, e: 0, f: 'x' })).toEqual([
		{ about: 'd', value: false },
		{ about: 'e', value: 0 },
		{ about: 'f', value: 'x' },
	]);
});

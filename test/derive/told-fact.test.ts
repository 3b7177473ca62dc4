import { describe, expect, test } from 'vitest';
import { toldFact } from '../../src/derive/told-fact.ts';
import { weighedClaims } from '../../src/derive/weighed-claims.ts';

const claimsOf = (...files: Readonly<Record<string, string | number | boolean>>[]) =>
	weighedClaims(
		files.map((told, place) => ({
			file: `file ${place}`,
			claims: Object.entries(told).map(([about, value]) => ({ about, value })),
		})),
	).claims;

describe('a fact that claims make up', () => {
	const from = { needs: ['a'], uses: ['b'] };

	test('names the files that it rests on', () => {
		const fact = toldFact(claimsOf({ a: 1 }, { b: 'x' }), from, ({ number, text, flag }) => [
			...[number('a'), text('a'), text('b'), flag('b')],
		]);
		expect(fact).toEqual({
			status: 'observed',
			value: [1, null, 'x', null],
			evidence: [
				{ source: 'file 0', excerpt: 'a: 1' },
				{ source: 'file 1', excerpt: 'b: x' },
			],
		});
	});

	test('is none where what it needs was not stated, or nothing comes of it', () => {
		expect(toldFact(claimsOf({ b: 'x' }), from, () => 1)).toBeUndefined();
		expect(toldFact(claimsOf({ a: 1 }), from, () => null)).toBeUndefined();
	});

	test('is not put together from what contradicts itself', () => {
		for (const claims of [claimsOf({ a: 1 }, { a: 2 }), claimsOf({ a: 1, b: 'x' }, { b: 'y' })]) {
			expect(toldFact(claims, from, () => 1)).toMatchObject({
				status: 'unobserved',
				reason: 'contradictory',
			});
		}
	});
});

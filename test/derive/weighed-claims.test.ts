import { describe, expect, test } from 'vitest';
import { weighedClaims } from '../../src/derive/weighed-claims.ts';

const of = (file: string, about: string, value: string | number | boolean) => ({
	file,
	claims: [{ about, value }],
});

describe('claims of several files', () => {
	test('that agree keep every file as evidence', () => {
		const { claims, contradictions } = weighedClaims([
			of('a', 'build', 7601),
			of('b', 'build', 7601),
		]);
		expect(claims.get('build')).toEqual({
			value: 7601,
			evidence: [
				{ source: 'a', excerpt: 'the build of Windows: 7601' },
				{ source: 'b', excerpt: 'the build of Windows: 7601' },
			],
		});
		expect(contradictions).toEqual([]);
	});

	test('that contradict each other choose nothing, and say who says what', () => {
		const { claims, contradictions } = weighedClaims([
			of('a', 'build', 7601),
			of('b', 'build', 9600),
		]);
		expect(claims.get('build')?.value).toBeNull();
		expect(contradictions).toEqual([
			{
				about: 'the build of Windows',
				says: [
					{ file: 'a', value: '7601' },
					{ file: 'b', value: '9600' },
				],
			},
		]);
	});

	test('contradict each other within one file, too', () => {
		const claims = [
			{ about: 'slat', value: true },
			{ about: 'slat', value: false },
		];
		expect(weighedClaims([{ file: 'a', claims }]).claims.get('slat')?.value).toBeNull();
	});

	test('differ in nothing by case, blanks, or the domain of a name', () => {
		const names = weighedClaims([
			of('a', 'computer', 'WEB01'),
			of('b', 'computer', 'web01.example.org'),
		]);
		expect(names.contradictions).toEqual([]);
		const words = weighedClaims([
			of('a', 'cpu.model', 'Intel  X'),
			of('b', 'cpu.model', 'intel x'),
		]);
		expect(words.claims.get('cpu.model')?.value).toBe('Intel  X');
	});
});

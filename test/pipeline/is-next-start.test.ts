import { expect, test } from 'vitest';
import { isNextStart } from '../../src/pipeline/is-next-start.ts';

test('counted starts tell how many there were', () => {
	expect(isNextStart('boot 17', 'boot 18', null)).toBe(true);
	expect(isNextStart('boot 17', 'boot 19', 'boot 17')).toBe(false);
});

test('elsewhere the record of the start before has to do', () => {
	const [one, other] = [
		'5d3f0c1e-0000-4000-8000-000000000012',
		'5d3f0c1e-0000-4000-8000-000000000014',
	];
	expect(isNextStart(one, other, one)).toBe(true);
	expect(isNextStart(one, other, 'another')).toBe(false);
});

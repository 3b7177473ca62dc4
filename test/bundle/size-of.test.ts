import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../src/bundle/size-of.ts';

describe('sizeOf', () => {
	test.each([
		['a text', 'a'.repeat(1000)],
		['signs of several bytes', 'é'.repeat(1000)],
		['a list', Array.from({ length: 200 }, (_, n) => `entry ${n}`)],
		['an object', { facts: { one: { status: 'observed', value: 'x'.repeat(500) } } }],
	])('is about as large as %s is as JSON', (_, value) => {
		const real = Buffer.byteLength(JSON.stringify(value));
		expect(sizeOf(value)).toBeGreaterThanOrEqual(real * 0.9);
		expect(sizeOf(value)).toBeLessThan(real * 3 + 50);
	});

	test('ends early where there is more than may be', () => {
		const mebi = 'x'.repeat(1024 * 1024);
		let asked = 0;
		const huge = new Proxy(new Array(1024).fill(mebi), {
			get(list, key) {
				asked += 1;
				return Reflect.get(list, key);
			},
		});
		const begun = performance.now();
		expect(sizeOf({ huge }, 1000)).toBeGreaterThan(1000);
		expect(performance.now() - begun).toBeLessThan(1000);
		expect(asked).toBeGreaterThan(0);
	});
});

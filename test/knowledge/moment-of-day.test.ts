import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOfDay } from '../../src/knowledge/moment-of-day.ts';

describe('a day', () => {
	test('is the same moment as for the clock of this computer', () => {
		const days = fc.integer({ min: -150_000, max: 150_000 });
		fc.assert(
			fc.property(days, (number) => {
				const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
				expect(momentOfDay(text)).toBe(number * 86_400_000);
			}),
		);
	});

	test.each(['', '2025-10', 'soon', '2025-10-14T00:00'])('is not %j', (text) => {
		expect(momentOfDay(text)).toBeNull();
	});
});

import { describe, expect, test } from 'vitest';
import { clock } from '../../checks/clock.ts';
import { judged } from '../support/judged.ts';

const now = Date.UTC(2026, 10, 25);

describe('clock', () => {
	test('passes where both clocks agree, up to a time zone, and where there is only one', () => {
		for (const hardware of [now, now + 14 * 3_600_000, null]) {
			expect(judged(clock, { clock: { system: now, hardware } }).verdict).toBe('pass');
		}
	});

	test('fails where it is before this program was made', () => {
		const told = { clock: { system: Date.UTC(2019, 0, 1), hardware: null } };
		expect(judged(clock, told)).toMatchObject({
			verdict: 'fail',
			because: 'it says 17897 days after 1970-01-01, before this program was made',
			remediation: { id: 'set-clock' },
		});
	});

	test('fails where it is days away from the hardware', () => {
		const told = { clock: { system: now, hardware: now + 5 * 86_400_000 } };
		expect(judged(clock, told).because).toBe("it is 5 days away from the hardware's");
	});

	test('is unknown, never failed, where nobody could look', () => {
		expect(judged(clock, { clock: { unseen: 'unparsable' } }).verdict).toBe('unknown');
	});
});

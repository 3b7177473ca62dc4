import { expect, test } from 'vitest';
import { momentOf } from '../../src/knowledge/moment-of.ts';

test.each([
	'1970-01-01T00:00:00.000Z',
	'2024-02-29T23:59:59.999Z',
	'2026-01-01T09:30:00.250Z',
	'2100-03-01T00:00:01Z',
])('%s is as the clock of the language tells it', (text) => {
	expect(momentOf(text)).toBe(Date.parse(text));
});

test.each([undefined, 7, '', 'yesterday', '2026-01-01', '2026-01-01T00:00:00', '<b>2026'])(
	'%j is no moment',
	(text) => {
		expect(momentOf(text)).toBeNull();
	},
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLine } from '../../src/report/event-line.ts';

describe('an event as a line', () => {
	test('is ASCII, one line, and the same value', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (title) => {
				const line = eventLine({ event: 'undone', title });
				expect(line).toMatch(/^[\x20-\x7e]*\n$/);
				expect(JSON.parse(line)).toMatchObject({ event: 'undone', title });
			}),
		);
	});

	test('has at most 2,000 characters where it is the last', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (summary) => {
				const line = eventLine({ event: 'end', exitCode: 0, summary });
				expect(line.length).toBeLessThanOrEqual(2001);
				expect(JSON.parse(line)).toMatchObject({ event: 'end', exitCode: 0 });
			}),
		);
	});
});

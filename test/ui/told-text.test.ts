import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SetupEvent } from '../../src/model/setup-event.ts';
import { plainTheme } from '../../src/report/plain-theme.ts';
import { progressText } from '../../src/report/progress-text.ts';
import { signs } from '../../src/report/signs.ts';
import { toldLines } from '../../src/ui/told-lines.ts';
import { toldText } from '../../src/ui/told-text.ts';

const theme = plainTheme(80, signs.ascii);
const far = (done: number, total: number | null = 80_000_000): SetupEvent => ({
	...{ event: 'progress', step: 0, title: 'Install it', done, total },
});
const undone: SetupEvent = { event: 'undone', title: 'Write it' };

function told(columns: number | null, events: readonly SetupEvent[]): string {
	let text = '';
	const print = (more: string): void => {
		text += more;
	};
	const tell = toldText({ print, columns: () => columns }, theme);
	for (const event of events) tell(event);
	return text;
}

/** What a terminal shows in the end: a carriage return goes back to the start of the line. */
function shown(text: string): readonly string[] {
	return text.split('\n').map((line) => {
		let seen = '';
		for (const part of line.split('\r')) seen = part + seen.slice(part.length);
		return seen.trimEnd();
	});
}

describe('how far something is', () => {
	test('stands in one line that is written over, and gives way to the next one', () => {
		const text = told(80, [far(0), far(40_000_000)]);
		expect(text).not.toContain('\n');
		expect(shown(text)).toEqual([`      [${'#'.repeat(20)}${'.'.repeat(20)}]  50 % of 80.0 MB`]);
		expect(shown(told(80, [far(0), far(40_000_000), undone, undone]))).toEqual([
			...['  + undone: Write it', '  + undone: Write it', ''],
		]);
	});

	test('is a line every tenth where nothing can be written over', () => {
		const steps = Array.from({ length: 1001 }, (_, place) => far(place * 80_000));
		const lines = told(null, [...steps, undone]).split('\n');
		expect(lines).toHaveLength(12);
		expect(lines[0]).toBe('      10 % of 80.0 MB');
		expect(lines.join('')).not.toMatch(/\r|#/);
		// The next one begins anew.
		expect(told(null, [far(80_000_000), undone, far(8_000_000)]).split('\n')).toHaveLength(4);
	});

	test('is told in bytes where nobody knows how many there are', () => {
		expect(shown(told(80, [far(5_000_000, null)]))).toEqual(['      5.0 MB']);
		const steps = Array.from({ length: 100 }, (_, place) => far(place * 500_000, null));
		expect(told(null, steps).split('\n')).toHaveLength(5);
	});

	test('never fills a line of the terminal, however narrow', () => {
		fc.assert(
			fc.property(fc.nat(200), fc.nat(2e9), fc.nat(2e9), (columns, done, total) => {
				const line = progressText({ done, total }, theme, columns + 1);
				expect(line.length).toBeLessThanOrEqual(Math.max(0, columns));
			}),
		);
	});
});

describe('programs', () => {
	test('are told at most once a second, and everything else at once', () => {
		let now = 0;
		const lines: string[] = [];
		const tell = toldLines(
			(line) => void lines.push(line),
			() => now,
		);
		for (; now < 3000; now += 100) tell(far(now));
		tell(undone);
		tell(undone);
		const events = lines.map((line) => JSON.parse(line) as SetupEvent);
		expect(events.map(({ event }) => event)).toEqual([
			...['progress', 'progress', 'progress', 'undone', 'undone'],
		]);
		expect(events[1]).toEqual({ schema: 'nestvirt/event@1', ...far(1000) });
	});
});

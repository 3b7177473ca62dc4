import { describe, expect, test } from 'vitest';
import { collection } from '../../src/bundle/collection.ts';
import type { Reading } from '../../src/model/observation.ts';

const never = new Promise<never>(() => {});
const seen = <T>(value: T): Reading<T> => ({ status: 'observed', value });
const most = { milliseconds: 2000, bytes: 1000 };
const limits = { all: { milliseconds: 4000, bytes: 10_000 }, log: { milliseconds: 50, bytes: 20 } };

function begun(given = limits) {
	const told: string[] = [];
	const watch = {
		begun: (what: string) => void told.push(`begun ${what}`),
		ended: ({ what, status }: { what: string; status: string }, bytes: number | null) =>
			void told.push(`${what} ${status} ${bytes}`),
	};
	return { told, ...collection(watch, given) };
}
const tail =
	(text: string, bytes = text.length) =>
	async () =>
		seen({ tail: text, bytes, truncated: bytes > text.length });

describe('a collector', () => {
	test('is taken where it keeps to its limits, and whoever watches is told', async () => {
		const { take, rows, told, gaveUp } = begun();
		expect(await take('plan', most, async () => seen({ steps: 1 }))).toEqual({ steps: 1 });
		expect(rows()).toEqual([{ what: 'plan', status: 'taken' }]);
		expect(told).toEqual(['begun plan', expect.stringMatching(/^plan taken \d+$/)]);
		expect(gaveUp()).toBe(false);
	});

	test('that never answers is given up, and its row names the limit', async () => {
		const { take, rows, gaveUp } = begun();
		expect(await take('inventory', { ...most, milliseconds: 40 }, () => never)).toBeNull();
		const detail = 'timed-out: no answer; the limit is 0.04 s for it';
		expect(rows()).toEqual([{ what: 'inventory', status: 'not-taken', detail }]);
		expect(gaveUp()).toBe(true);
	});

	test.each([
		[
			'at once',
			() => {
				throw new Error('no such\nluck');
			},
		],
		[
			'later',
			async () => {
				throw new Error('no such\nluck');
			},
		],
	])('that ends in an error %s keeps back itself alone', async (_, read: () => Promise<never>) => {
		const { take, rows } = begun();
		expect(await take('journal', most, read)).toBeNull();
		expect(await take('plan', most, async () => seen(1))).toBe(1);
		expect(rows()).toEqual([
			{
				...{ what: 'journal', status: 'not-taken' },
				detail: 'failed: it ended unexpectedly (no such)',
			},
			{ what: 'plan', status: 'taken' },
		]);
	});

	test('that brings a gibibyte is left out, and its row names the limit', async () => {
		const { take, rows } = begun();
		const gibi = new Array(1024).fill('x'.repeat(1024 * 1024));
		expect(await take('inventory', { ...most, bytes: 2048 }, async () => seen(gibi))).toBeNull();
		expect(rows()[0]?.detail).toBe('skipped: it is larger than its limit, 2 KiB');
	});

	test('is not begun when all of it took too long', async () => {
		const { take, takeLog, rows, told } = begun({ ...limits, all: { milliseconds: 30, bytes: 1 } });
		await take('inventory', most, () => never);
		await take('plan', most, async () => seen(1));
		await takeLog('a log', tail('one\n'));
		expect(rows().map(({ what, detail }) => `${what}: ${detail}`)).toEqual([
			'inventory: timed-out: no answer; the limit is 0.03 s for all of it',
			'plan: skipped: not begun; the limit is 0.03 s for all',
			'a log: skipped: not begun; the limit is 0.03 s for all',
		]);
		expect(told).not.toContain('begun plan');
	});
});

describe('a log', () => {
	test('that fits is taken whole; one that is not there has no row', async () => {
		const { takeLog, rows } = begun();
		expect(await takeLog('one', tail('a\nb\n'))).toBe('a\nb\n');
		expect(await takeLog('none', async () => ({ status: 'absent', detail: 'ENOENT' }))).toBeNull();
		expect(rows()).toEqual([{ what: 'one', status: 'taken' }]);
	});

	test('keeps its newest lines, whoever cut it, and its row says how many of how much', async () => {
		const { takeLog, rows } = begun();
		expect(await takeLog('one', tail('new\n', 4_000_000))).toBe('new\n');
		expect(await takeLog('two', tail(`${'old\n'.repeat(9)}new\n`))).toMatch(/^(old\n){4}new\n$/);
		expect(rows()[0]?.detail).toBe(
			'the newest 4 of 4000000 bytes: a log may be 20 bytes, and is cut at the end of a line',
		);
		expect(rows()[1]?.detail).toContain('the newest 20 of 40 bytes');
	});

	test('of one endless line, one that hangs, and one that may not be read, are left out', async () => {
		const { takeLog, rows } = begun();
		expect(await takeLog('line', tail('x'.repeat(50)))).toBeNull();
		expect(await takeLog('hangs', () => never)).toBeNull();
		const closed = { status: 'unobserved', reason: 'access-denied', detail: 'EACCES' } as const;
		expect(await takeLog('closed', async () => closed)).toBeNull();
		expect(rows().map(({ status, detail }) => `${status} ${detail?.split(';')[0]}`)).toEqual([
			'not-taken its end is one line',
			'not-taken timed-out: no answer',
			'not-taken access-denied: EACCES',
		]);
	});
});

import type { FileTail } from '../model/machine-values.ts';
import type { Reading } from '../model/observation.ts';
import { sizeWords } from '../report/size-words.ts';
import { type CollectorLimit, collectorLimits } from './collector-limits.ts';
import { cutLog } from './cut-log.ts';
import type { Collected } from './manifest.ts';
import { sizeOf } from './size-of.ts';
import { withinTime } from './within-time.ts';

/** Whoever is told how collecting goes. */
export interface Watch {
	begun(what: string): void;
	/** `bytes`: what was taken; null: nothing was. */
	ended(row: Collected, bytes: number | null): void;
}

/** What a supporter gets beside the reads, each within its limits; whatever one collector does, the others go on. */
export interface Collection {
	/** What a collector brings; null: nothing, and why is in the rows. */
	take<T>(what: string, limit: CollectorLimit, read: () => Promise<Reading<T>>): Promise<T | null>;
	/** The newest lines of a log; null: there are none. A log that is not there is the rule, and has no row. */
	takeLog(
		what: string,
		read: (mostBytes: number) => Promise<Reading<FileTail>>,
	): Promise<string | null>;
	/** Notes what became of something, in place of what was noted before. */
	note(row: Collected): void;
	rows(): readonly Collected[];
	/** Whether something was given up that may still be at work. */
	gaveUp(): boolean;
}

const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`;
const skipped = (detail: string): Reading<never> => ({
	status: 'unobserved',
	reason: 'skipped',
	detail,
});

function rowOf(what: string, reading: Reading<unknown>): Collected {
	if (reading.status === 'observed') return { what, status: 'taken' };
	if (reading.status === 'absent') return { what, status: 'absent', detail: reading.detail };
	return { what, status: 'not-taken', detail: `${reading.reason}: ${reading.detail}` };
}

/** The log as it may go in, and what to say of it. */
function fitted(what: string, { tail, bytes, truncated }: FileTail, limit: CollectorLimit) {
	const text = cutLog(tail, limit.bytes);
	const row: Collected = { what, status: 'taken' };
	if (!truncated && text === tail) return { text, row };
	const words = `a log may be ${sizeWords(limit.bytes)}, and is cut at the end of a line`;
	const detail = `the newest ${Buffer.byteLength(text)} of ${bytes} bytes: ${words}`;
	return { text, row: { ...row, detail } };
}

type Limits = Readonly<Record<'all' | 'log', CollectorLimit>>;

/** Asks a collector, within its time and what is left of the time for all of them. */
function patience(watch: Watch, all: CollectorLimit) {
	const begun = performance.now();
	let isGivenUp = false;
	const tooLate = (own: number, left: number): Reading<never> => {
		isGivenUp = true;
		const limit =
			left < own ? `${seconds(all.milliseconds)} for all of it` : `${seconds(own)} for it`;
		return {
			status: 'unobserved',
			reason: 'timed-out',
			detail: `no answer; the limit is ${limit}`,
		};
	};
	return {
		gaveUp: () => isGivenUp,
		async within<T>(
			what: string,
			milliseconds: number,
			read: () => Promise<Reading<T>>,
		): Promise<Reading<T>> {
			const left = all.milliseconds - (performance.now() - begun);
			if (left < 1) return skipped(`not begun; the limit is ${seconds(all.milliseconds)} for all`);
			watch.begun(what);
			const answer = await withinTime(Math.min(milliseconds, left), read);
			if (answer.came === 'value') return answer.value;
			if (answer.came === 'late') return tooLate(milliseconds, left);
			const detail = `it ended unexpectedly (${answer.message})`;
			return { status: 'unobserved', reason: 'failed', detail };
		},
	};
}

/** Begins a collection; its whole time runs from now. `watch` is told of each collector. */
export function collection(watch: Watch, { all, log }: Limits = collectorLimits): Collection {
	const rows = new Map<string, Collected>();
	const { within, gaveUp } = patience(watch, all);
	const note = (row: Collected): void => void rows.set(row.what, row);
	const ended = (row: Collected, bytes: number | null = null): null => {
		note(row);
		watch.ended(row, bytes);
		return null;
	};
	return {
		async take(what, limit, read) {
			const reading = await within(what, limit.milliseconds, read);
			if (reading.status !== 'observed') return ended(rowOf(what, reading));
			const bytes = sizeOf(reading.value, limit.bytes);
			if (bytes > limit.bytes) {
				const detail = `it is larger than its limit, ${sizeWords(limit.bytes)}`;
				return ended(rowOf(what, skipped(detail)));
			}
			ended(rowOf(what, reading), bytes);
			return reading.value;
		},
		async takeLog(what, read) {
			const reading = await within(what, log.milliseconds, () => read(log.bytes));
			if (reading.status === 'absent') {
				watch.ended(rowOf(what, reading), null);
				return null;
			}
			if (reading.status === 'unobserved') return ended(rowOf(what, reading));
			const { text, row } = fitted(what, reading.value, log);
			if (text === '' && row.detail !== undefined) {
				return ended({ what, status: 'not-taken', detail: `its end is one line; ${row.detail}` });
			}
			ended(row, Buffer.byteLength(text));
			return text;
		},
		...{ note, gaveUp, rows: () => [...rows.values()] },
	};
}

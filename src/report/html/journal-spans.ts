import { momentOf } from '../../knowledge/moment-of.ts';
import type { ActionPlace, KeptRecord } from '../../model/journal.ts';
import { lasted } from '../lasted.ts';

/** How long what a record stands for took, by the place of the record in the journal. */
export interface JournalSpans {
	/** At the record that settles an action: since its first intent; at the end: since the plan. */
	readonly ends: ReadonlyMap<number, string>;
	/** At the first record of a step: until the last that settled one of its actions. */
	readonly steps: ReadonlyMap<number, string>;
	/** Records that only found again, before a restart, what was confirmed before. */
	readonly again: ReadonlySet<number>;
}

interface Moment {
	readonly place: number;
	readonly at: number | null;
	/** How often a restart was waited for before it. */
	readonly restarts: number;
}

type OfAction = Extract<KeptRecord, ActionPlace>;

const settles = new Set<KeptRecord['record']>(['confirmed', 'failed', 'undone']);

/** Puts how long it was into the spans; where no moment was noted, or the clock was set back, nothing. */
function put(spans: Map<number, string>, place: number, from: Moment | undefined, to: Moment) {
	if (from === undefined || from.at === null || to.at === null || to.at < from.at) return;
	const restarted = to.restarts > from.restarts ? ', with a restart' : '';
	spans.set(place, `${lasted(to.at - from.at)}${restarted}`);
}

/** Notes the spans of actions, each from its first intent on, and what was only looked at again. */
function actionSpans(ends: Map<number, string>, again: Set<number>) {
	const open = new Map<string, Moment>();
	const confirmed = new Set<string>();
	return (record: OfAction, now: Moment): void => {
		const name = `${record.step}.${record.action}`;
		if (record.record === 'intent' && !open.has(name)) open.set(name, now);
		if (!settles.has(record.record)) return;
		if (record.record === 'confirmed' && confirmed.has(name) && !open.has(name)) {
			again.add(now.place);
		}
		confirmed.add(name);
		put(ends, now.place, open.get(name), now);
		open.delete(name);
	};
}

/** Notes the spans of steps, each from its first record on. */
function stepSpans(steps: Map<number, string>): (record: OfAction, now: Moment) => void {
	const firsts = new Map<number, Moment>();
	return (record, now) => {
		const first = firsts.get(record.step) ?? now;
		firsts.set(record.step, first);
		// What was so already took no time of this program.
		if (settles.has(record.record) && first !== now) put(steps, first.place, first, now);
	};
}

/** How long the actions, the steps and the runs of a journal took, as far as it notes moments. */
export function journalSpans(records: readonly KeptRecord[]): JournalSpans {
	const [ends, steps] = [new Map<number, string>(), new Map<number, string>()];
	const again = new Set<number>();
	const [ofAction, ofStep] = [actionSpans(ends, again), stepSpans(steps)];
	let [restarts, isUndone] = [0, false];
	let run: Moment | undefined;
	for (const [place, record] of records.entries()) {
		const now = { place, at: momentOf(record.at), restarts };
		run ??= now;
		restarts += Number(record.record === 'restart');
		isUndone ||= record.record === 'undo';
		if (record.record === 'end') put(ends, place, run, now);
		if (!('step' in record)) continue;
		ofAction(record, now);
		if (!isUndone && !again.has(place)) ofStep(record, now);
	}
	return { ends, steps, again };
}

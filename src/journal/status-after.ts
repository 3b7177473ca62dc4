import type { JournalRecord } from '../model/journal.ts';
import type { SetupStatus } from '../model/setup-status.ts';

const states: { readonly [R in JournalRecord['record']]?: SetupStatus['state'] } = {
	plan: 'at-work',
	'further-plan': 'at-work',
	resumed: 'at-work',
	restart: 'waits-for-restart',
	failed: 'failed',
	undo: 'undoing',
};

/** How a run stands after a record, for everybody to read; null: as before. */
export function statusAfter(record: JournalRecord): SetupStatus | null {
	const state = record.record === 'end' ? record.state : states[record.record];
	return state === undefined ? null : { schema: 'nestvirt/status@1', state };
}

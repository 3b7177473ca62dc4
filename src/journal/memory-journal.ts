import type { JournalRecord, JournalStore } from '../model/journal.ts';

/** A journal that is kept in memory: for rehearsals without a folder. */
export function memoryJournal(records: JournalRecord[] = []): JournalStore {
	return {
		read: async () => [...records],
		async append(record) {
			// What is read back later must not change with what it was made of.
			records.push(JSON.parse(JSON.stringify(record)));
		},
		async begin() {
			records.length = 0;
		},
		async close() {},
	};
}

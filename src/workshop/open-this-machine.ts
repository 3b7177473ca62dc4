import { fileJournal } from '../journal/file-journal.ts';
import { memoryJournal } from '../journal/memory-journal.ts';
import { openChangeableMachine } from '../machines/live/open-changeable-machine.ts';
import type { LiveMachine } from '../machines/live/open-live-machine.ts';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { JournalStore } from '../model/journal.ts';
import { valueIn } from '../model/observation.ts';
import type { Workshop } from '../model/workshop.ts';
import { stateFolder } from './state-folder.ts';

const notAllowed = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Whoever may not write the journal may not change the machine either: the plan says so before the first change. */
function journalIn(place: string, bootId: string): JournalStore {
	try {
		return fileJournal(place, bootId);
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (notAllowed.has(code)) return memoryJournal();
		if (error instanceof Failure || code === '') throw error;
		const message = `The journal cannot be kept in ${place} (${code}). Nothing was changed.`;
		throw new Failure(exitCodes.inputRefused, message);
	}
}

/** This computer, with its journal in the usual folder, or in another one. Nothing is changed yet. */
export async function openThisMachine(
	live: LiveMachine,
	state: string | undefined,
): Promise<Workshop> {
	const machine = openChangeableMachine(live);
	const place = state ?? stateFolder();
	const bootId = valueIn(await machine.bootId()) ?? 'unknown';
	return {
		...{ machine, place },
		journal: journalIn(place, bootId),
		observedAt: new Date().toISOString(),
		words: state === undefined ? '' : ` --state ${state}`,
		restart: async () => {},
	};
}

import { resolve } from 'node:path';
import { fileJournal } from '../journal/file-journal.ts';
import { memoryJournal } from '../journal/memory-journal.ts';
import { unfinishedRun } from '../machines/live/changes/unfinished-run.ts';
import { openChangeableMachine } from '../machines/live/open-changeable-machine.ts';
import type { LiveMachine } from '../machines/live/open-live-machine.ts';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { JournalStore } from '../model/journal.ts';
import { valueIn } from '../model/observation.ts';
import type { Workshop, WorkshopFlags } from '../model/workshop.ts';
import { certificateIn } from './certificate-in.ts';
import { stateFolder } from './state-folder.ts';

interface Kept {
	readonly place: string;
	readonly journal: JournalStore;
}

const notAllowed = new Set(['EACCES', 'EPERM', 'EROFS']);

/** The folder of the journal; on Windows it must be made by Windows' own means to be safe. */
async function placeFor(state: string | undefined): Promise<string> {
	if (process.platform !== 'win32') return state ?? stateFolder();
	const { windowsStateFolder } = await import('../machines/live/windows/windows-state-folder.ts');
	return windowsStateFolder(state);
}

/** Whoever may not write the journal may not change the machine either: the plan says so before the first change. */
async function journalIn(state: string | undefined, bootId: string): Promise<Kept> {
	const place = state ?? stateFolder();
	try {
		const safe = await placeFor(state);
		return { place: safe, journal: fileJournal(safe, bootId) };
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (notAllowed.has(code)) return { place, journal: memoryJournal() };
		if (error instanceof Failure || code === '') throw error;
		const message = `The journal cannot be kept in ${place} (${code}). Nothing was changed.`;
		throw new Failure(exitCodes.inputRefused, message);
	}
}

/** This computer, with its journal in the usual folder, or in another one. Nothing is changed yet. */
export async function openThisMachine(
	live: LiveMachine,
	{ state, ca: file }: WorkshopFlags,
): Promise<Workshop> {
	const ca = file === undefined ? undefined : certificateIn(file);
	const usual = openChangeableMachine(live, { folder: state ?? stateFolder() });
	const bootId = valueIn(await usual.bootId()) ?? 'unknown';
	const { place, journal } = await journalIn(state, bootId);
	await unfinishedRun.ended(place, (name) =>
		process.stderr.write(
			`An earlier run was killed, and what it began is still at work (${name}). Waiting for its end...\n`,
		),
	);
	return {
		...{ journal, place },
		machine: openChangeableMachine(live, { folder: place, ca }),
		observedAt: new Date().toISOString(),
		words: [
			...(state === undefined ? [] : ['--state', state]),
			...(file === undefined ? [] : ['--ca', resolve(file)]),
		],
		restart: async () => {},
	};
}

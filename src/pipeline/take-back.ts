import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import { valueIn } from '../model/observation.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';
import { historyOf } from './history-of.ts';
import { restartEnd } from './restart-end.ts';
import { undoneEnd } from './undone-end.ts';

/** Undoes the run that the journal holds. Throws a Failure (wrong usage) where there is none. */
export async function takeBack(setup: Setup): Promise<SetupEnd> {
	const { machine, journal } = setup.work;
	const history = historyOf(await journal.read());
	if (history === null) throw new Failure(exitCodes.wrongUsage, 'There is no run to undo.');
	if (history.ended === 'restored') {
		return { exitCode: exitCodes.done, summary: 'The last run is undone already.' };
	}
	const bootId = valueIn(await machine.bootId()) ?? 'unknown';
	if (history.undoing !== null && history.waitsSince === bootId) {
		return restartEnd(setup, 'the machine was not restarted yet');
	}
	await journal.append({ record: 'resumed', bootId });
	return undoneEnd(setup, 'asked');
}

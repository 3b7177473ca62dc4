import type { ActionKindId } from '../model/action.ts';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import { valueIn } from '../model/observation.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';
import { type History, historyOf } from './history-of.ts';
import { placedActions } from './placed-actions.ts';
import { restartEnd } from './restart-end.ts';
import { undoneEnd } from './undone-end.ts';

// What an engine comes by.
const engines = new Set<ActionKindId>(['engine-folders', 'engine-archive', 'in-distribution']);

/** Takes away what a proof that was killed left in an engine that goes: it would pass for the user's. */
async function tidied({ proofs, work, look }: Setup, { plan, askedBy }: History): Promise<void> {
	const goes = placedActions(plan).some(({ planned }) => engines.has(planned.action.kind));
	const own = proofs.find(
		({ goal, appliesTo, tidy }) =>
			goal === plan.goal && appliesTo.includes(work.machine.os) && tidy !== undefined,
	);
	if (!goes || own === undefined) return;
	const { facts } = await look(askedBy, plan.goal);
	await own.tidy?.(work.machine, { facts, run: '' });
}

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
	if (history.undoing === null) await tidied(setup, history);
	await journal.append({ record: 'resumed', bootId });
	return undoneEnd(setup, 'asked');
}

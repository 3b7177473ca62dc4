import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import { valueIn } from '../model/observation.ts';
import type { Planning, Setup, SetupEnd } from '../model/setup.ts';
import { appliedEnd } from './applied-end.ts';
import { type History, historyOf } from './history-of.ts';
import { placedActions } from './placed-actions.ts';
import { reachGoal } from './reach-goal.ts';
import { restartEnd } from './restart-end.ts';
import { undoneEnd } from './undone-end.ts';

// Restarts after which nothing more was brought about: more of them will not help either.
const mostFruitless = 3;

/** Why the run may not go on now; null: it may. */
function obstacle(setup: Setup, history: History, bootId: string): SetupEnd | null {
	if (history.waitsSince === bootId) return restartEnd(setup, 'the machine was not restarted yet');
	if (history.fruitless < mostFruitless || history.boot === bootId || history.undoing !== null) {
		return null;
	}
	return {
		exitCode: exitCodes.notRestored,
		summary: `After ${mostFruitless} restarts nothing more came about: something takes it back each time. To undo what was changed: ${setup.options.undoCommand}`,
	};
}

/** A run that goes on by itself does so in its further plans, too. */
function resumeWordsIn({ plan }: History): Pick<Planning, 'resumeWords'> {
	for (const { planned } of placedActions(plan)) {
		if (planned.action.kind === 'scheduled-resume') return { resumeWords: planned.action.words };
	}
	return {};
}

async function goOn(setup: Setup, history: History): Promise<SetupEnd> {
	if (history.undoing !== null) return undoneEnd(setup, history.undoing);
	const end = await appliedEnd(setup);
	if (end !== null) return end;
	const goal = setup.goals.find(({ id }) => id === history.plan.goal);
	if (goal === undefined) throw new Error(`there is no goal ${history.plan.goal}`);
	const { given } = history;
	const planning = { ...setup.planning, ...resumeWordsIn(history), given };
	const diagnosis = await setup.look(history.askedBy, goal.id);
	return reachGoal({ ...setup, planning }, goal, diagnosis, 2);
}

/** Goes on with the run that the journal holds. Throws a Failure (wrong usage) where there is none. */
export async function resume(setup: Setup): Promise<SetupEnd> {
	const { machine, journal } = setup.work;
	const history = historyOf(await journal.read());
	if (history === null || history.ended !== null) {
		throw new Failure(exitCodes.wrongUsage, 'There is no unfinished run to go on with.');
	}
	const bootId = valueIn(await machine.bootId()) ?? 'unknown';
	const stopped = obstacle(setup, history, bootId);
	if (stopped !== null) return stopped;
	await journal.append({ record: 'resumed', bootId });
	return goOn(setup, history);
}

import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { GoalId, GoalVerdict } from '../model/goal.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';
import { historyOf } from './history-of.ts';
import { reachGoal } from './reach-goal.ts';

const order = ['fixable-here', 'ready', 'fixable-outside', 'undetermined', 'impossible'];

/** The best that this machine can have: what can be fixed here, before what works already. */
function suggestedIn(goals: readonly GoalVerdict[]): GoalId {
	const place = ({ feasibility }: GoalVerdict): number => order.indexOf(feasibility);
	const [best] = [...goals].sort((one, other) => place(one) - place(other));
	return best?.id ?? 'linux-containers';
}

/**
 * Sets a machine up for a goal: looks, plans, asks, changes, looks again and proves. Throws a Failure (wrong usage)
 * where an earlier run is not finished.
 */
export async function setUp(setup: Setup): Promise<SetupEnd> {
	const { work, options, conversation } = setup;
	const history = historyOf(await work.journal.read());
	if (history !== null && history.ended === null && !options.dryRun) {
		const message = `An earlier run is not finished. To go on with it: ${options.resumeCommand}\nTo undo it: ${options.undoCommand}`;
		throw new Failure(exitCodes.wrongUsage, message);
	}
	const diagnosis = await setup.look(null, options.goal);
	work.report({ event: 'looked', diagnosis });
	const { goals } = diagnosis;
	const id = options.goal ?? (await conversation.chooseGoal(goals, suggestedIn(goals)));
	const goal = setup.goals.find((one) => one.id === id);
	if (goal === undefined) return { exitCode: exitCodes.done, summary: 'Nothing was changed.' };
	const isAsleep = options.goal === null && goal.wakes?.includes(diagnosis.os);
	return reachGoal(setup, goal, isAsleep ? await setup.look(null, id) : diagnosis, 1);
}

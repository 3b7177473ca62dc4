import type { Diagnosis } from '../model/diagnosis.ts';
import { exitCodes } from '../model/exit-code.ts';
import type { Goal, GoalVerdict } from '../model/goal.ts';
import { valueIn } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';
import { carryOut } from './carry-out.ts';
import { makePlan } from './make-plan.ts';
import { runProofs } from './run-proofs.ts';
import { verdictEnd } from './verdict-end.ts';

// A look can show what only the plan before made visible; more rounds than that lead nowhere.
const mostRounds = 3;

function verdictOn(goal: Goal, { goals }: Diagnosis): GoalVerdict {
	const verdict = goals.find(({ id }) => id === goal.id);
	if (verdict === undefined) throw new Error(`there is no verdict on ${goal.id}`);
	return verdict;
}

const isEmpty = ({ steps, restarts }: Plan): boolean => steps.length === 0 && restarts.length === 0;

/** Runs what shows that the goal is reached. */
async function prove(setup: Setup, goal: Goal, { facts, observedAt }: Diagnosis) {
	const { proofs, work, planning } = setup;
	const own = proofs.filter((one) => one.goal === goal.id);
	const run = planning.digest(observedAt).slice(0, 12);
	return runProofs(own, work, { facts, run }, ({ proof: { title }, result }) =>
		work.report({ event: 'proof', goal: goal.id, title, result }),
	);
}

async function ended(setup: Setup, goal: Goal, diagnosis: Diagnosis): Promise<SetupEnd> {
	const verdict = verdictOn(goal, diagnosis);
	setup.work.report({ event: 'verdict', goal: goal.id, diagnosis });
	const isReady = verdict.feasibility === 'ready' && !setup.options.dryRun;
	return verdictEnd(verdict, isReady ? await prove(setup, goal, diagnosis) : []);
}

/** Plans and carries out, from this round on, until the goal is reached, or nothing more can be done here. */
export async function reachGoal(
	setup: Setup,
	goal: Goal,
	diagnosis: Diagnosis,
	round: number,
	last = '',
): Promise<SetupEnd> {
	const verdict = verdictOn(goal, diagnosis);
	const plan = makePlan(diagnosis, goal, setup.planning);
	// What works is planned for, too: somebody may wish for more.
	const isOpen = ['fixable-here', 'ready'].includes(verdict.feasibility) && !isEmpty(plan);
	const isOver = !isOpen || plan.digest === last || round > mostRounds;
	if (isOver) return ended(setup, goal, diagnosis);
	setup.work.report({ event: 'planned', plan });
	if (setup.options.dryRun) {
		return { ...verdictEnd(verdict, []), exitCode: exitCodes.fixableHere };
	}
	const end = await carryOut(setup, plan, diagnosis, round > 1);
	if (end !== null) return end;
	const askedBy = valueIn(diagnosis.facts['asking-account'])?.name ?? null;
	return reachGoal(setup, goal, await setup.look(askedBy), round + 1, plan.digest);
}

import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import type { GoalId, GoalVerdict } from '../model/goal.ts';
import { diagnosisText } from '../report/diagnosis-text.ts';
import { goalText } from '../report/goal-text.ts';
import type { Context, MachineFlags } from './context.ts';
import { lookAt } from './look-at.ts';

const preference = ['fixable-here', 'fixable-outside', 'ready', 'undetermined', 'impossible'];

/** The goal worth offering first: what can be fixed, before what works already. */
function suggested(goals: readonly GoalVerdict[]): GoalId {
	const place = ({ feasibility }: GoalVerdict): number => preference.indexOf(feasibility);
	const [best] = [...goals].sort((one, other) => place(one) - place(other));
	return best?.id ?? 'linux-containers';
}

/** Looks, shows the stack and what is possible, asks for the goal, and says what it would take. */
export async function wizard(context: Context, flags: MachineFlags): Promise<ExitCode> {
	const conversation = await context.converse();
	const theme = await context.theme();
	const diagnosis = await lookAt(context, { ...flags, proof: true });
	conversation.tell(`${diagnosisText(diagnosis, theme, 'overview')}\n`);
	const goal = await conversation.chooseGoal(diagnosis.goals, suggested(diagnosis.goals));
	if (goal !== null) conversation.tell(goalText(diagnosis, goal, theme));
	return exitCodes.done;
}

import { exitCodeOf } from '../model/exit-code-of.ts';
import type { GoalVerdict } from '../model/goal.ts';
import type { SetupEnd } from '../model/setup.ts';

/** The end of a run whose last word is how the goal stands. */
export function verdictEnd({ title, feasibility, because }: GoalVerdict): SetupEnd {
	return { exitCode: exitCodeOf(feasibility), summary: `${title}: ${because}` };
}

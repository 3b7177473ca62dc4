import { exitCodes } from '../model/exit-code.ts';
import type { GoalVerdict } from '../model/goal.ts';
import type { SetupEnd } from '../model/setup.ts';

const outcomes = {
	ready: exitCodes.done,
	'fixable-here': exitCodes.fixableHere,
	'fixable-outside': exitCodes.outsideOrImpossible,
	impossible: exitCodes.outsideOrImpossible,
	undetermined: exitCodes.undetermined,
} as const;

/** The end of a run whose last word is how the goal stands. */
export function verdictEnd({ title, feasibility, because }: GoalVerdict): SetupEnd {
	return { exitCode: outcomes[feasibility], summary: `${title}: ${because}` };
}

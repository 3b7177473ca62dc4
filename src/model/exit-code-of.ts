import { type ExitCode, exitCodes } from './exit-code.ts';
import type { Feasibility } from './goal.ts';

const codes: Readonly<Record<Feasibility, ExitCode>> = {
	ready: exitCodes.done,
	'fixable-here': exitCodes.fixableHere,
	'fixable-outside': exitCodes.outsideOrImpossible,
	impossible: exitCodes.outsideOrImpossible,
	undetermined: exitCodes.undetermined,
};

/** The exit code that tells a program how a goal stands. */
export function exitCodeOf(feasibility: Feasibility): ExitCode {
	return codes[feasibility];
}

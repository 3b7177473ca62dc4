import { exitCodes } from '../model/exit-code.ts';
import { exitCodeOf } from '../model/exit-code-of.ts';
import type { GoalVerdict } from '../model/goal.ts';
import type { RanProof } from '../model/proof.ts';
import type { SetupEnd } from '../model/setup.ts';

/**
 * The end of a run whose last word is how the goal stands. Where everything looked ready and a proof failed, the goal is
 * not reached, and nobody knows why: that is undetermined. A proof that nobody could try takes nothing away from it.
 */
export function verdictEnd(
	{ title, feasibility, because }: GoalVerdict,
	ran: readonly RanProof[],
): SetupEnd {
	const failed = ran.find(({ result }) => result.outcome === 'failed');
	if (failed !== undefined) {
		const { proof, result } = failed;
		const summary = `${title}: everything looks ready, but this did not work: ${proof.title} (${result.because}). To try it again: nestvirt prove --goal ${proof.goal}`;
		return { exitCode: exitCodes.undetermined, summary };
	}
	const unseen = ran.find(({ result }) => result.outcome === 'unseen');
	const words = unseen === undefined ? because : `${because}; not proven: ${unseen.result.because}`;
	return { exitCode: exitCodeOf(feasibility), summary: `${title}: ${words}` };
}

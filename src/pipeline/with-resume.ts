import type { PlannedRestart, PlanStep } from '../model/plan.ts';
import { kindIn, type Planning } from '../model/setup.ts';

function stepOf(
	scheduled: boolean,
	wave: number,
	words: readonly string[],
	planning: Planning,
): PlanStep {
	const action = { kind: 'scheduled-resume', scheduled, words } as const;
	const title = kindIn(planning, action).title(action as never);
	return {
		...{ remediation: 'resume-at-start', title, findings: [], wave, actions: [{ title, action }] },
		impact: scheduled
			? 'At each start a copy of this program goes on, with all rights, until the plan is done.'
			: 'Nothing of it is started any more.',
		because: scheduled ? 'you want it so' : 'the plan is done',
	};
}

/** The steps of a plan, and around them those that let the machine go on by itself after a restart, where that is wanted. */
export function withResume(
	steps: readonly PlanStep[],
	restarts: readonly PlannedRestart[],
	planning: Planning,
): readonly PlanStep[] {
	const { resumeWords } = planning;
	if (resumeWords === undefined || steps.length + restarts.length === 0) return steps;
	const after = restarts.map(({ afterWave }) => afterWave + 1);
	const last = Math.max(0, ...steps.map(({ wave }) => wave), ...after);
	const first = stepOf(true, 0, resumeWords, planning);
	return [first, ...steps, stepOf(false, last, resumeWords, planning)];
}

import type { CapturedVerdicts } from '../model/captured-verdicts.ts';
import type { Diagnosis, SinceCapture } from '../model/diagnosis.ts';

/** Where today's verdicts differ from those at capture; a check that only one of both knows is no difference. */
export function sinceCapture(
	{ findings, goals }: Pick<Diagnosis, 'findings' | 'goals'>,
	captured: CapturedVerdicts,
): SinceCapture {
	const ofFindings = captured.findings.flatMap(({ id, verdict: before }) => {
		const now = findings.find((one) => one.id === id)?.verdict;
		return now === undefined || now === before ? [] : [{ of: 'check' as const, id, before, now }];
	});
	const ofGoals = captured.goals.flatMap(({ id, feasibility: before }) => {
		const now = goals.find((one) => one.id === id)?.feasibility;
		return now === undefined || now === before ? [] : [{ of: 'goal' as const, id, before, now }];
	});
	return { version: captured.version, changes: [...ofGoals, ...ofFindings] };
}

import type { Diagnosis } from '../model/diagnosis.ts';
import type { Finding } from '../model/finding.ts';
import type { Goal } from '../model/goal.ts';
import { mask } from '../model/mask.ts';
import type { Plan, PlannedRestart, PlanStep } from '../model/plan.ts';
import type { Risk } from '../model/risk.ts';
import { kindIn, type Planning } from '../model/setup.ts';
import { withResume } from './with-resume.ts';
import { type Work, worksFor } from './works-for.ts';

/** The findings that stand between a machine and a goal, deepest first. */
function standing(diagnosis: Diagnosis, goal: Goal): readonly Finding[] {
	const requirement = goal.requires[diagnosis.os];
	if (requirement === undefined || 'impossible' in requirement) return [];
	const concerns = (id: string): boolean => requirement.checks.includes(id);
	return mask(diagnosis.findings, concerns).filter(
		({ id, verdict, severity }) => concerns(id) && verdict === 'fail' && severity === 'blocker',
	);
}

function stepsOf(works: readonly Work[], planning: Planning): readonly PlanStep[] {
	const steps = works.flatMap(({ call, remediation, findings, because, phases }) =>
		phases.map(
			(actions, phase): PlanStep => ({
				remediation: remediation.id,
				title: remediation.title,
				impact: remediation.impactHere?.(call.parameters as never) ?? remediation.impact,
				findings: findings.map(({ id }) => id),
				because,
				wave: phase,
				actions: actions.map((action) => ({
					title: kindIn(planning, action).title(action as never),
					action,
				})),
			}),
		),
	);
	const busy = steps.filter(({ actions }) => actions.length > 0);
	return [...busy].sort((one, other) => one.wave - other.wave);
}

/** A restart is one for all that wait for it. */
function restartsOf(works: readonly Work[], planning: Planning): readonly PlannedRestart[] {
	const always = works.flatMap(({ phases }) => phases.slice(1).map((_, phase) => phase));
	const asked = works.flatMap(({ phases }) =>
		phases.flatMap((actions, phase) =>
			actions.some((action) => kindIn(planning, action).restarts) ? [phase] : [],
		),
	);
	const waves = [...new Set([...always, ...asked])].sort((one, other) => one - other);
	return waves.map((afterWave) => ({ afterWave, always: always.includes(afterWave) }));
}

function risksOf(works: readonly Work[]): readonly Risk[] {
	const all = works.flatMap(
		({ remediation, call }) => remediation.risk?.(call.parameters as never) ?? [],
	);
	return all.filter((risk, place) => all.findIndex(({ id }) => id === risk.id) === place);
}

/** What a plan does, without the words that say why. */
function deedsOf({ program, os, goal, steps, restarts, risks }: Omit<Plan, 'digest'>): string {
	const done = steps.map(({ remediation, wave, actions }) => ({
		...{ remediation, wave },
		actions: actions.map(({ action }) => action),
	}));
	return JSON.stringify({ program, os, goal, steps: done, restarts, risks });
}

/** What to change on this machine to reach the goal: pure, and the same for the same findings. */
export function makePlan(diagnosis: Diagnosis, goal: Goal, planning: Planning): Plan {
	const findings = standing(diagnosis, goal);
	const { works, leftOut } = worksFor(findings, diagnosis, planning);
	const restarts = restartsOf(works, planning);
	const plan: Omit<Plan, 'digest'> = {
		schema: 'nestvirt/plan@1',
		program: diagnosis.program,
		os: diagnosis.os,
		goal: goal.id,
		steps: withResume(stepsOf(works, planning), restarts, planning),
		restarts,
		risks: risksOf(works),
		leftOut,
		cards: findings.flatMap(({ cure }) => cure?.card ?? []),
	};
	return { ...plan, digest: planning.digest(deedsOf(plan)) };
}

import type { Action } from '../model/action.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Finding, RemediationCall } from '../model/finding.ts';
import type { Goal } from '../model/goal.ts';
import { mask } from '../model/mask.ts';
import type { LeftOut, Plan, PlannedRestart, PlanStep } from '../model/plan.ts';
import type { AnyRemediation } from '../model/remediation.ts';
import type { Risk } from '../model/risk.ts';
import { kindIn, type Planning } from '../model/setup.ts';
import { isEqual } from './is-equal.ts';
import { phasesOf } from './phases-of.ts';
import { resolvedRemediation } from './resolved-remediation.ts';
import { withResume } from './with-resume.ts';

/** What one remediation will do: its actions, split where only a restart goes on. */
interface Work {
	readonly call: RemediationCall;
	readonly remediation: AnyRemediation;
	readonly findings: Finding[];
	readonly phases: readonly (readonly Action[])[];
}

/** Whether this is work, or a part of work, that is to be done already, whatever was told of it. */
function isSame(work: Work, remediation: AnyRemediation, call: RemediationCall): boolean {
	const phases = phasesOf(remediation.actions?.(call.parameters as never) ?? []);
	if (work.remediation.id === remediation.id && isEqual(work.phases, phases)) return true;
	const [known = [], ...later] = work.phases;
	const [wanted = [], ...further] = phases;
	const isOne = later.length === 0 && further.length === 0 && wanted.length > 0;
	return isOne && wanted.every((action) => known.some((one) => isEqual(one, action)));
}

/** The findings that stand between a machine and a goal, deepest first. */
function standing(diagnosis: Diagnosis, goal: Goal): readonly Finding[] {
	const requirement = goal.requires[diagnosis.os];
	if (requirement === undefined || 'impossible' in requirement) return [];
	const concerns = (id: string): boolean => requirement.checks.includes(id);
	return mask(diagnosis.findings, concerns).filter(
		({ id, verdict, severity }) => concerns(id) && verdict === 'fail' && severity === 'blocker',
	);
}

/** What a finding calls for; what was given by hand outweighs its own parameters. */
function callOf({ remediation }: Finding, { given }: Planning): RemediationCall | undefined {
	if (remediation === undefined) return undefined;
	const parameters = { ...remediation.parameters, ...given?.[remediation.id] };
	return { ...remediation, parameters };
}

function leftOutOf(finding: Finding, why: LeftOut['why'], planning: Planning): readonly LeftOut[] {
	const cure = resolvedRemediation(callOf(finding, planning), planning.remediations);
	if (cure === undefined) return [];
	const { id: remediation, title, steps } = cure;
	return [{ finding: finding.id, remediation, title, why, steps }];
}

function restarts({ phases }: Pick<Work, 'phases'>, planning: Planning): boolean {
	return phases.length > 1 || phases.flat().some((action) => kindIn(planning, action).restarts);
}

/** The work that cures what explains a finding; undefined for what nobody cures. */
function curesOf(
	{ maskedBy = [] }: Finding,
	works: readonly Work[],
): readonly (Work | undefined)[] {
	return maskedBy.map((id) => works.find((work) => work.findings.some((one) => one.id === id)));
}

type Sorted = { readonly work: Work } | { readonly why: LeftOut['why'] } | null;

/** What becomes of one finding: work to do here, or the reason why not; null where that says itself. */
function sorted(
	call: RemediationCall,
	remediation: AnyRemediation,
	finding: Finding,
	cures: readonly (Work | undefined)[],
	planning: Planning,
): Sorted {
	if (remediation.where !== 'here') return { why: 'done-outside' };
	const actions = remediation.actions?.(call.parameters as never) ?? [];
	// What another one explains may be well as soon as that is.
	if (actions.length === 0) return cures.length === 0 ? { why: 'done-by-hand' } : null;
	if (cures.includes(undefined)) return { why: 'waits-for-another' };
	const phases = phasesOf(actions);
	if (cures.some((work) => work !== undefined && restarts(work, planning))) {
		// What lies behind a restart is looked at again after it. What would ask for one more may be well by the first.
		return restarts({ phases }, planning) ? null : { why: 'after-restart' };
	}
	return { work: { call, remediation, findings: [finding], phases } };
}

interface Works {
	readonly works: Work[];
	readonly leftOut: LeftOut[];
}

/** Whether what comes after a restart was named for another finding. */
function isTold(why: LeftOut['why'], { id }: AnyRemediation, { works, leftOut }: Works): boolean {
	const isKnown =
		works.some(({ remediation }) => remediation.id === id) ||
		leftOut.some(({ remediation }) => remediation === id);
	return why === 'after-restart' && isKnown;
}

function place(finding: Finding, into: Works, planning: Planning) {
	const call = callOf(finding, planning);
	const remediation = planning.remediations.find(({ id }) => id === call?.id);
	if (call === undefined || remediation === undefined) return;
	const same = into.works.find((work) => isSame(work, remediation, call));
	if (same) {
		same.findings.push(finding);
		return;
	}
	const cures = curesOf(finding, into.works);
	const one = sorted(call, remediation, finding, cures, planning);
	if (one === null) return;
	if ('work' in one) into.works.push(one.work);
	else if (!isTold(one.why, remediation, into)) {
		into.leftOut.push(...leftOutOf(finding, one.why, planning));
	}
}

/** Sorts what can be done here from what cannot. */
function worksFor(findings: readonly Finding[], planning: Planning): Works {
	const into: Works = { works: [], leftOut: [] };
	for (const finding of findings) place(finding, into, planning);
	return into;
}

function stepsOf(works: readonly Work[], planning: Planning): readonly PlanStep[] {
	const steps = works.flatMap(({ call, remediation, findings, phases }) =>
		phases.map(
			(actions, phase): PlanStep => ({
				remediation: remediation.id,
				title: remediation.title,
				impact: remediation.impactHere?.(call.parameters as never) ?? remediation.impact,
				findings: findings.map(({ id }) => id),
				because: findings[0]?.because ?? '',
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
	const { works, leftOut } = worksFor(findings, planning);
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

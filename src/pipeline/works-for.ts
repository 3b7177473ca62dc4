import type { Action } from '../model/action.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Finding, RemediationCall } from '../model/finding.ts';
import type { LeftOut } from '../model/plan.ts';
import type { AnyRemediation } from '../model/remediation.ts';
import { kindIn, type Planning } from '../model/setup.ts';
import { isEqual } from './is-equal.ts';
import { phasesOf } from './phases-of.ts';
import { resolvedRemediation } from './resolved-remediation.ts';

/** What one remediation will do: its actions, split where only a restart goes on. */
export interface Work {
	readonly call: RemediationCall;
	readonly remediation: AnyRemediation;
	readonly findings: Finding[];
	readonly because: string;
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
	const { because } = finding;
	return { work: { call, remediation, findings: [finding], because, phases } };
}

/** What is done here, and what is left out. */
export interface Works {
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

/** What is wanted although nothing is broken. */
function wishedWorks(diagnosis: Diagnosis, planning: Planning): readonly Work[] {
	return (planning.wished?.(diagnosis) ?? []).flatMap(({ call, because }) => {
		const remediation = planning.remediations.find(({ id }) => id === call.id);
		if (remediation === undefined) return [];
		const phases = phasesOf(remediation.actions?.(call.parameters as never) ?? []);
		return [{ call, remediation, findings: [], because, phases }];
	});
}

/** Sorts what can be done here from what cannot; behind it comes what is only wished. */
export function worksFor(
	findings: readonly Finding[],
	diagnosis: Diagnosis,
	planning: Planning,
): Works {
	const into: Works = { works: [], leftOut: [] };
	for (const finding of findings) place(finding, into, planning);
	into.works.push(...wishedWorks(diagnosis, planning));
	return into;
}

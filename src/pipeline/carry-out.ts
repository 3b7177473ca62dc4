import type { Diagnosis } from '../model/diagnosis.ts';
import { exitCodes } from '../model/exit-code.ts';
import { valueIn } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import type { Risk, RiskId } from '../model/risk.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';
import { appliedEnd } from './applied-end.ts';
import { handOver } from './hand-over.ts';

function isElevated({ facts, os }: Diagnosis): boolean {
	return os === 'windows'
		? valueIn(facts['access-token'])?.elevated === true
		: valueIn(facts.account)?.uid === 0;
}

/** The first risk that is not accepted; null: all are. */
async function refusedRisk(setup: Setup, risks: readonly Risk[]): Promise<Risk | null> {
	for (const risk of risks) {
		if (setup.options.acceptedRisks.includes(risk.id)) continue;
		if (!(await setup.conversation.acceptRisk(risk))) return risk;
	}
	return null;
}

/** Why a plan is not agreed to; null: it is. */
async function disagreement(
	setup: Setup,
	plan: Plan,
	isFurther: boolean,
): Promise<SetupEnd | null> {
	const nothing = isFurther ? 'Nothing more' : 'Nothing';
	if (!(await setup.conversation.confirmPlan(plan))) {
		return { exitCode: exitCodes.consentMissing, summary: `Declined. ${nothing} was changed.` };
	}
	const risk = await refusedRisk(setup, plan.risks);
	if (risk === null) return null;
	const summary = `The risk ${risk.id} was not accepted, so ${nothing.toLowerCase()} was changed. ${risk.text} To accept it: --accept-risk ${risk.id}`;
	return { exitCode: exitCodes.consentMissing, summary };
}

function needsElevation({ options }: Setup, plan: Plan, os: Diagnosis['os'], why = ''): SetupEnd {
	const command = `${options.beginCommand} --goal ${plan.goal}`;
	const how =
		os === 'windows' ? `in a prompt as administrator: ${command}` : `as root: sudo ${command}`;
	const summary = `This plan needs more rights${why}, so nothing was changed. Start it ${how}`;
	return { exitCode: exitCodes.needsElevation, summary };
}

/** What becomes of a plan that this account has no right to carry out: somebody who has takes it over, or nobody does. */
async function withoutRights(setup: Setup, plan: Plan, { os }: Diagnosis): Promise<SetupEnd> {
	const way = await setup.elevation();
	if (way.status === 'absent') return needsElevation(setup, plan, os);
	if (way.status === 'unobserved') {
		const why = ` than it can be started with from here (${way.detail})`;
		return needsElevation(setup, plan, os, why);
	}
	const refused = await disagreement(setup, plan, false);
	if (refused !== null) return refused;
	const isWanted = await setup.conversation.confirmElevation(way.value.how);
	return isWanted ? handOver(setup, plan, way.value) : needsElevation(setup, plan, os);
}

/** Asks, begins the journal or goes on with it, and applies; null where the plan is done and the machine can be looked at again. */
export async function carryOut(
	setup: Setup,
	plan: Plan,
	diagnosis: Diagnosis,
	isFurther: boolean,
): Promise<SetupEnd | null> {
	if (!isElevated(diagnosis)) return withoutRights(setup, plan, diagnosis);
	const refused = await disagreement(setup, plan, isFurther);
	if (refused !== null) return refused;
	const { machine, journal } = setup.work;
	const bootId = valueIn(await machine.bootId()) ?? 'unknown';
	const consents: readonly RiskId[] = plan.risks.map(({ id }) => id);
	if (isFurther) {
		await journal.append({ record: 'further-plan', plan, consents });
	} else {
		await journal.begin();
		const askedBy = valueIn(diagnosis.facts['asking-account'])?.name ?? null;
		const { given } = setup.planning;
		await journal.append({
			...{ record: 'plan', plan, consents, askedBy, bootId },
			...(given ? { given } : {}),
		});
	}
	return appliedEnd(setup);
}

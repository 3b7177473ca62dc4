import type { Diagnosis } from '../model/diagnosis.ts';
import { exitCodes } from '../model/exit-code.ts';
import { valueIn } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import type { Risk, RiskId } from '../model/risk.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';
import { appliedEnd } from './applied-end.ts';

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

/** Why a plan may not be begun; null: it may. */
async function refusal(setup: Setup, plan: Plan, diagnosis: Diagnosis): Promise<SetupEnd | null> {
	if (!isElevated(diagnosis)) {
		const command = `nestvirt setup --goal ${plan.goal}`;
		const how =
			diagnosis.os === 'windows'
				? `in a prompt as administrator: ${command}`
				: `as root: sudo ${command}`;
		const summary = `This plan needs more rights, so nothing was changed. Start it ${how}`;
		return { exitCode: exitCodes.needsElevation, summary };
	}
	if (!(await setup.conversation.confirmPlan(plan))) {
		return { exitCode: exitCodes.consentMissing, summary: 'Declined. Nothing was changed.' };
	}
	const risk = await refusedRisk(setup, plan.risks);
	if (risk === null) return null;
	const summary = `The risk ${risk.id} was not accepted, so nothing was changed. ${risk.text} To accept it: --accept-risk ${risk.id}`;
	return { exitCode: exitCodes.consentMissing, summary };
}

/** Asks, begins the journal or goes on with it, and applies; null where the plan is done and the machine can be looked at again. */
export async function carryOut(
	setup: Setup,
	plan: Plan,
	diagnosis: Diagnosis,
	isFurther: boolean,
): Promise<SetupEnd | null> {
	const refused = await refusal(setup, plan, diagnosis);
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

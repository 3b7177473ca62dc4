import type { Conversation } from '../model/conversation.ts';
import type { RiskId } from '../model/risk.ts';
import type { SetupEvent } from '../model/setup-event.ts';

/** A plan that somebody agreed to before, and the risks that were accepted with it. */
export interface Agreement {
	/** The plan's digest. */
	readonly digest: string;
	readonly risks: readonly RiskId[];
}

/**
 * A conversation about a plan that was shown and agreed to already: the same one is neither shown nor asked for again.
 * Another one is, with its risks, and with what was seen of the machine.
 */
export function agreed(conversation: Conversation, { digest, risks }: Agreement): Conversation {
	const held: SetupEvent[] = [];
	let isSame = false;
	const isKnown = (event: SetupEvent): boolean =>
		event.event === 'planned' && event.plan.digest === digest;
	return {
		...conversation,
		report(event) {
			if (event.event === 'looked') {
				held.push(event);
				return;
			}
			const before = held.splice(0);
			if (isKnown(event)) return;
			for (const one of before) conversation.report(one);
			conversation.report(event);
		},
		async confirmPlan(plan) {
			isSame = plan.digest === digest;
			return isSame || conversation.confirmPlan(plan);
		},
		acceptRisk: async (risk) =>
			(isSame && risks.includes(risk.id)) || conversation.acceptRisk(risk),
	};
}

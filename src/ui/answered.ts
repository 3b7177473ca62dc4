import type { Answers } from '../model/answers.ts';
import type { Conversation } from '../model/conversation.ts';

/** A conversation in which some questions are answered already. */
export function answered(conversation: Conversation, answers: Answers): Conversation {
	const { goal, plan, risks, undo } = answers;
	return {
		...conversation,
		...(goal ? { chooseGoal: async () => goal } : {}),
		...(plan ? { confirmPlan: async () => plan === 'yes' } : {}),
		...(risks ? { acceptRisk: async ({ id }) => risks.includes(id) } : {}),
		...(undo ? { confirmUndo: async () => undo === 'yes' } : {}),
	};
}

import type { Conversation } from '../model/conversation.ts';
import type { SetupEvent } from '../model/setup-event.ts';

/** What was said before nobody could be asked any more. */
export interface Agreements {
	/** The plan, and its undoing where a change fails. */
	readonly yes: boolean;
}

/** The conversation of a run that asks nobody: it tells what happens, and takes for no what was not agreed to before. */
export function unattended({ yes }: Agreements, told: (event: SetupEvent) => void): Conversation {
	return {
		tell: () => {},
		report: told,
		chooseGoal: async () => null,
		confirmPlan: async () => yes,
		// A risk is accepted by its name, never by a general yes.
		acceptRisk: async () => false,
		confirmElevation: async () => false,
		waitUntilRead: async () => {},
		confirmUndo: async () => yes,
	};
}

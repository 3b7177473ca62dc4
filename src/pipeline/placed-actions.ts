import type { ActionPlace } from '../model/journal.ts';
import type { Plan, PlannedAction } from '../model/plan.ts';

/** An action of a plan, and where it stands in it. */
export interface PlacedAction extends ActionPlace {
	readonly planned: PlannedAction;
	readonly wave: number;
}

/** The actions of a plan in the order in which they are carried out. */
export function placedActions({ steps }: Plan): readonly PlacedAction[] {
	return steps.flatMap(({ actions, wave }, step) =>
		actions.map((planned, action) => ({ step, action, planned, wave })),
	);
}

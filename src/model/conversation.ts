import type { GoalId, GoalVerdict } from './goal.ts';
import type { Plan } from './plan.ts';
import type { Risk } from './risk.ts';
import type { SetupEvent } from './setup-event.ts';

/** How the program speaks with whoever started it: a person at a terminal, or nobody. */
export interface Conversation {
	/** Shows text for people. */
	tell(text: string): void;
	/** Shows what happens. */
	report(event: SetupEvent): void;
	/** Asks whether the plan shall be carried out. */
	confirmPlan(plan: Plan): Promise<boolean>;
	/** Asks for consent to a risk, by its name. */
	acceptRisk(risk: Risk): Promise<boolean>;
	/** Asks whether it shall be started anew with all rights; `how` says by what. */
	confirmElevation(how: string): Promise<boolean>;
	/** Asks whether what was changed so far shall be undone. */
	confirmUndo(because: string): Promise<boolean>;
	/** Asks which goal is wanted; `suggested` is the default. Null: none. */
	chooseGoal(goals: readonly GoalVerdict[], suggested: GoalId): Promise<GoalId | null>;
	/** Waits until a person has read what was said. */
	waitUntilRead(): Promise<void>;
}

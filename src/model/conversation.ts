import type { GoalId, GoalVerdict } from './goal.ts';

/** How the program speaks with whoever started it: a person at a terminal, or nobody. */
export interface Conversation {
	/** Shows text for people. */
	tell(text: string): void;
	/** Asks which goal is wanted; `suggested` is the default. Null: none. */
	chooseGoal(goals: readonly GoalVerdict[], suggested: GoalId): Promise<GoalId | null>;
}

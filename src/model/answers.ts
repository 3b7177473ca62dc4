import type { GoalId } from './goal.ts';

/** Answers that were written down before the questions; a missing one is asked. */
export interface Answers {
	readonly goal?: GoalId;
	readonly plan?: 'yes' | 'no';
	/** Risks that are accepted, by name; others are refused. */
	readonly risks?: readonly string[];
	readonly undo?: 'yes' | 'no';
}

import type { Action } from './action.ts';
import type { Card, CardStep } from './card.ts';
import type { GoalId } from './goal.ts';
import type { Os } from './os.ts';
import type { Risk } from './risk.ts';

/** An action of a plan, with what it does in words. */
export interface PlannedAction {
	readonly title: string;
	readonly action: Action;
}

/** What one remediation does between two restarts. */
export interface PlanStep {
	readonly remediation: string;
	readonly title: string;
	readonly impact: string;
	/** The findings that ask for it, by id. */
	readonly findings: readonly string[];
	/** Why, in the words of the first of them. */
	readonly because: string;
	/** Steps of the same number run without a restart between them; counted from 0. */
	readonly wave: number;
	readonly actions: readonly PlannedAction[];
}

/** A restart between two waves; `always`: the plan rests on it, otherwise only where the machine asks for it. */
export interface PlannedRestart {
	readonly afterWave: number;
	readonly always: boolean;
}

/** What the plan does not do, and why. */
export interface LeftOut {
	readonly finding: string;
	readonly remediation: string;
	readonly title: string;
	/** `after-restart`: it is looked at again then, and done where it is still needed. */
	readonly why: 'done-by-hand' | 'done-outside' | 'waits-for-another' | 'after-restart';
	/** What a person does instead. */
	readonly steps: readonly CardStep[];
}

/** What will be changed to reach a goal: `nestvirt/plan@1`. Made twice from the same input it is the same to the byte. */
export interface Plan {
	readonly schema: 'nestvirt/plan@1';
	readonly program: { readonly name: 'nestvirt'; readonly version: string };
	readonly os: Os;
	readonly goal: GoalId;
	readonly steps: readonly PlanStep[];
	readonly restarts: readonly PlannedRestart[];
	readonly risks: readonly Risk[];
	readonly leftOut: readonly LeftOut[];
	readonly cards: readonly Card[];
	/**
	 * SHA-256 of what the plan does: program, system, goal, actions, restarts and risks. The reasons are not in it: who has
	 * more rights sees more of them.
	 */
	readonly digest: string;
}

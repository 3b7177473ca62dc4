import type { Impossibility } from './finding.ts';
import type { Os } from './os.ts';

/** What a user can want from a machine. */
export type GoalId =
	| 'virtual-machines'
	| 'linux-containers'
	| 'windows-containers'
	| 'hyperv-isolation';

/** Whether a goal can be reached, and where the change would have to be made. */
export type Feasibility =
	| 'ready'
	| 'fixable-here'
	| 'fixable-outside'
	| 'impossible'
	| 'undetermined';

/** What a goal asks of a platform: checks that must not fail, or the reason why it cannot be. */
export type Requirement =
	| {
			readonly checks: readonly string[];
			/** The check whose pass proves the goal, whatever the others say. */
			readonly provenBy?: string;
			/** The check whose pass says best that nothing is in the way, where none proves the goal. */
			readonly shownBy?: string;
			/** Checks that must not fail all the same: the proof ran with more rights than who asks has. */
			readonly provenWith?: readonly string[];
	  }
	| { readonly impossible: Impossibility };

/** A goal: its words for the user, and its requirement per platform. */
export interface Goal {
	readonly id: GoalId;
	readonly title: string;
	/** What the user can do once it is ready. */
	readonly promise: string;
	/** Systems on which a look for this goal starts what other looks leave asleep: a distribution of WSL. */
	readonly wakes?: readonly Os[];
	readonly requires: { readonly [K in Os]?: Requirement };
}

/** How a goal stands on this machine. */
export interface GoalVerdict {
	readonly id: GoalId;
	readonly title: string;
	readonly feasibility: Feasibility;
	/** One sentence: what stands in the way, or what proves it. */
	readonly because: string;
	/** The findings that decide, deepest first. */
	readonly decidedBy: readonly string[];
	/** Remediations that would change it, by id; their steps and cards stand at the findings. */
	readonly remediations: readonly string[];
}

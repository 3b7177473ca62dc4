import type { GoalId } from './goal.ts';
import type { Machine } from './machine.ts';

/** What came of a proof: it ran, it could not, or nobody could try. */
export interface ProofResult {
	readonly outcome: 'proven' | 'failed' | 'unseen';
	/** One sentence for people. */
	readonly because: string;
	/** How long it took; null when nothing ran. */
	readonly milliseconds: number | null;
}

/** Something that really runs, to show that a goal is reached. */
export interface Proof {
	readonly id: string;
	readonly goal: GoalId;
	readonly title: string;
	run(machine: Machine): Promise<ProofResult>;
}

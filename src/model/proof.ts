import type { FactId, Facts } from './facts.ts';
import type { GoalId } from './goal.ts';
import type { Machine } from './machine.ts';
import type { Os } from './os.ts';

/** What came of a proof: it ran, it could not, or nobody could try. */
export interface ProofResult {
	readonly outcome: 'proven' | 'failed' | 'unseen';
	/** One sentence for people. */
	readonly because: string;
	/** How long it took; null when nothing ran, or whoever ran it shall measure. */
	readonly milliseconds: number | null;
}

/** What a proof starts from. */
export interface ProofStart {
	/** Facts that it needs, as they were seen just before. */
	readonly facts: Facts;
	/** A word for this run: what it makes bears the label `nestvirt.proof=<run>`. */
	readonly run: string;
}

/** Something that really runs, to show that a goal is reached. */
export interface Proof {
	readonly id: string;
	readonly goal: GoalId;
	readonly title: string;
	readonly appliesTo: readonly Os[];
	readonly needs: readonly FactId[];
	/**
	 * Runs it. What it makes is gone afterwards, whatever came of it; at its start it removes what an earlier one, that
	 * was killed, left behind.
	 */
	run(machine: Machine, start: ProofStart): Promise<ProofResult>;
	/** Removes what any proof of its engine that was killed left behind; where nobody can, it stays. Missing: none leaves anything. */
	tidy?(machine: Machine, start: ProofStart): Promise<void>;
}

/** A proof that was run, and what came of it. */
export interface RanProof {
	readonly proof: Proof;
	readonly result: ProofResult;
}

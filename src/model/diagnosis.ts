import type { FactId, Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { GoalVerdict } from './goal.ts';
import type { Identity } from './identity.ts';
import type { LooseTexts } from './loose-texts.ts';
import type { Nesting } from './nesting.ts';
import type { Evidence, UnobservedReason } from './observation.ts';
import type { Os } from './os.ts';
import type { Storey } from './stack.ts';
import type { CollectOptions } from './transcript.ts';

/** How a storey stands: broken storeys hold the finding that breaks them. */
export interface JudgedStorey extends Storey {
	readonly state: 'sound' | 'broken' | 'waiting' | 'unseen';
	readonly brokenBy: readonly string[];
}

/** A fact that could not be seen, why, and what it is in words. */
export interface UnseenFact {
	readonly fact: FactId;
	readonly title: string;
	readonly reason: UnobservedReason;
	readonly evidence: readonly Evidence[];
}

/** What today's program judges otherwise than the one that made the recording. */
export interface SinceCapture {
	/** The version of the program at capture. */
	readonly version: string;
	readonly changes: readonly {
		readonly of: 'goal' | 'check';
		readonly id: string;
		readonly before: string;
		readonly now: string;
	}[];
}

/** Facts of which a recording lacks the reads: what the program that made it had observed. Nobody saw them again. */
export interface TakenFacts {
	/** The version of that program. */
	readonly version: string;
	readonly facts: readonly { readonly fact: FactId; readonly title: string }[];
}

/** What `nestvirt diagnose` concluded about one machine: `nestvirt/diagnosis@1`. */
export interface Diagnosis {
	readonly schema: 'nestvirt/diagnosis@1';
	readonly program: { readonly name: 'nestvirt'; readonly version: string };
	readonly os: Os;
	/** When the machine was looked at, as ISO 8601 in UTC; for a recording, when it was recorded. */
	readonly observedAt: string;
	readonly options: CollectOptions;
	readonly identity: Identity | null;
	readonly nesting: Nesting | null;
	readonly stack: readonly JudgedStorey[];
	readonly goals: readonly GoalVerdict[];
	/** Deepest broken layer first; masked findings keep their verdict and say by which. */
	readonly findings: readonly Finding[];
	readonly unseen: readonly UnseenFact[];
	/** Only of loose files. */
	readonly texts?: LooseTexts;
	/** Only of a recording. */
	readonly sinceCapture?: SinceCapture;
	/** Only of a recording that lacks reads. */
	readonly takenFacts?: TakenFacts;
	readonly facts: Facts;
}

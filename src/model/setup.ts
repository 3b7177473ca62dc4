import type { Action, AnyActionKind } from './action.ts';
import type { ChangeableMachine } from './changeable-machine.ts';
import type { Conversation } from './conversation.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Elevation } from './elevation.ts';
import type { ExitCode } from './exit-code.ts';
import type { RemediationCall } from './finding.ts';
import type { Goal, GoalId } from './goal.ts';
import type { JournalStore } from './journal.ts';
import type { Reading } from './observation.ts';
import type { Proof } from './proof.ts';
import type { AnyRemediation, GivenParameters } from './remediation.ts';
import type { RiskId } from './risk.ts';
import type { SetupEvent } from './setup-event.ts';

/** What somebody who sets a machine up decided before. */
export interface SetupOptions {
	/** Null: the conversation chooses. */
	readonly goal: GoalId | null;
	readonly acceptedRisks: readonly RiskId[];
	/** Only make the plan. */
	readonly dryRun: boolean;
	/** Commands that begin a run, that go on with the one of the journal, and that undo it. */
	readonly beginCommand: string;
	readonly resumeCommand: string;
	readonly undoCommand: string;
}

/** What somebody wants to be done although nothing is broken, and why. */
export interface Wish {
	readonly call: RemediationCall;
	readonly because: string;
}

/** What a plan is made with. */
export interface Planning {
	readonly remediations: readonly AnyRemediation[];
	readonly kinds: readonly AnyActionKind[];
	/** What the program is told at each start of the machine, to go on by itself; missing: a person goes on. */
	readonly resumeWords?: readonly string[];
	/** Parameters that somebody gave by hand, by remediation; they outweigh those of a finding. */
	readonly given?: GivenParameters;
	/** What somebody wants beside what is broken, on this machine as it is; once it is so it is wished no more. */
	wished?(diagnosis: Diagnosis): readonly Wish[];
	/** SHA-256 of a text, in hexadecimal. */
	digest(text: string): string;
}

/** Where actions are carried out: the machine, the journal, and whoever listens. */
export interface Workplace {
	readonly machine: ChangeableMachine;
	readonly kinds: readonly AnyActionKind[];
	readonly journal: JournalStore;
	/** Milliseconds since some moment. */
	now(): number;
	report(event: SetupEvent): void;
}

/** What a machine is set up with. */
export interface Setup {
	readonly options: SetupOptions;
	readonly conversation: Conversation;
	readonly planning: Planning;
	readonly goals: readonly Goal[];
	readonly proofs: readonly Proof[];
	readonly work: Workplace;
	/** Looks at the machine as it is now, for the account that called sudo when the run was begun; null: nobody did. */
	look(askedBy: string | null): Promise<Diagnosis>;
	/** How it can be started anew with all rights; absent: in no way, or nobody is there to be asked. */
	elevation(): Promise<Reading<Elevation>>;
}

/** How a set-up ended. */
export interface SetupEnd {
	readonly exitCode: ExitCode;
	/** One sentence for people. */
	readonly summary: string;
}

/** The kind of an action. A plan of a newer program can hold one that is not known: that is an error. */
export function kindIn({ kinds }: Pick<Planning, 'kinds'>, action: Action): AnyActionKind {
	const kind = kinds.find((one) => one.kind === action.kind);
	if (kind === undefined) throw new Error(`there is no kind of action ${action.kind}`);
	return kind;
}

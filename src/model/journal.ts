import type { Change } from './change.ts';
import type { Json } from './json.ts';
import type { Plan } from './plan.ts';
import type { GivenParameters } from './remediation.ts';
import type { RiskId } from './risk.ts';

/** Which action of a plan: its step and its place in the step, both counted from 0. */
export interface ActionPlace {
	readonly step: number;
	readonly action: number;
}

/** One line of the journal: intent before acting, outcome after it. */
export type JournalRecord =
	| {
			readonly record: 'plan';
			readonly plan: Plan;
			readonly consents: readonly RiskId[];
			/** The account that called sudo, for which the rest of the run asks, too; null: nobody did. */
			readonly askedBy: string | null;
			readonly bootId: string;
			/** What was given by hand, for the further plans of the run. */
			readonly given?: GivenParameters;
	  }
	/** A plan of the same run, made after the one before was carried out: its steps and waves follow. */
	| { readonly record: 'further-plan'; readonly plan: Plan; readonly consents: readonly RiskId[] }
	| (ActionPlace & {
			readonly record: 'intent';
			/** The state before the first change of this action. */
			readonly before: Json;
			readonly change: Change;
	  })
	| (ActionPlace & { readonly record: 'outcome'; readonly restart: boolean })
	| (ActionPlace & { readonly record: 'confirmed'; readonly before: Json; readonly after: Json })
	| (ActionPlace & { readonly record: 'failed'; readonly because: string })
	/** From here on only a restart goes on; `bootId` is that of the start before it. */
	| { readonly record: 'restart'; readonly afterWave: number; readonly bootId: string }
	| { readonly record: 'resumed'; readonly bootId: string }
	/** `asked`: somebody wanted it; otherwise a change failed. */
	| { readonly record: 'undo'; readonly asked: boolean }
	/** `kept`: why it was left as it is. */
	| (ActionPlace & { readonly record: 'undone'; readonly kept?: string })
	| { readonly record: 'end'; readonly state: 'done' | 'restored' | 'partly-restored' };

/** A record as it was kept: with the moment, ISO 8601 in UTC, where the journal notes one. */
export type KeptRecord = JournalRecord & { readonly at?: string };

/** Where records are kept; what was appended is on the disk when the promise resolves. */
export interface JournalStore {
	/** All records so far. Throws a Failure (input refused) where the middle of them is damaged. */
	read(): Promise<readonly KeptRecord[]>;
	append(record: JournalRecord): Promise<void>;
	/** Puts an ended run aside and begins anew. */
	begin(): Promise<void>;
	/** Lets others write. */
	close(): Promise<void>;
}

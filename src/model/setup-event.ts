import type { Diagnosis } from './diagnosis.ts';
import type { ExitCode } from './exit-code.ts';
import type { GoalId } from './goal.ts';
import type { Plan } from './plan.ts';
import type { ProofResult } from './proof.ts';

/** What happens while a machine is set up, as it happens. Times are in milliseconds. */
export type SetupEvent =
	| { readonly event: 'looked'; readonly diagnosis: Diagnosis }
	| { readonly event: 'planned'; readonly plan: Plan }
	/** Nothing more is planned: how the goal stands. */
	| { readonly event: 'verdict'; readonly goal: GoalId; readonly diagnosis: Diagnosis }
	| { readonly event: 'step'; readonly step: number; readonly of: number; readonly title: string }
	| { readonly event: 'action'; readonly step: number; readonly title: string }
	/** How far the action is, in bytes or parts; `total` null: nobody knows. At most ten a second. */
	| {
			readonly event: 'progress';
			readonly step: number;
			readonly title: string;
			readonly done: number;
			readonly total: number | null;
	  }
	| {
			readonly event: 'action-done';
			readonly step: number;
			readonly title: string;
			readonly changed: boolean;
			readonly restart: boolean;
			readonly milliseconds: number;
	  }
	| {
			readonly event: 'action-failed';
			readonly step: number;
			readonly title: string;
			readonly because: string;
	  }
	| { readonly event: 'restart-needed'; readonly because: string; readonly next: string }
	| { readonly event: 'undo' }
	| { readonly event: 'undone'; readonly title: string }
	| { readonly event: 'kept'; readonly title: string; readonly because: string }
	| {
			readonly event: 'proof';
			readonly goal: GoalId;
			readonly title: string;
			readonly result: ProofResult;
	  }
	| {
			readonly event: 'end';
			readonly exitCode: ExitCode;
			readonly summary: string;
	  };

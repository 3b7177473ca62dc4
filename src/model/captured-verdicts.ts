import type { Verdict } from './finding.ts';
import type { Feasibility } from './goal.ts';

/** What the program that made a bundle concluded when it was made. */
export interface CapturedVerdicts {
	readonly version: string;
	readonly goals: readonly { readonly id: string; readonly feasibility: Feasibility }[];
	readonly findings: readonly { readonly id: string; readonly verdict: Verdict }[];
}

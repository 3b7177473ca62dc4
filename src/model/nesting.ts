import type { Impossibility } from './finding.ts';

/** Whether this machine may run guests of its own; design 6.2 defines each word. */
export type NestingVerdict =
	| 'proven'
	| 'exposed'
	| 'withheld'
	| 'impossible'
	| 'undetermined'
	| 'not-a-guest';

/** The nesting verdict, what it rests on, and what would settle it when it is open. */
export interface Nesting {
	readonly verdict: NestingVerdict;
	/** A guest that ran, what the CPU shows, what the platform's vendor says, or nothing. */
	readonly restsOn: 'proof' | 'cpu' | 'platform' | 'nothing';
	readonly because: readonly string[];
	/** What the platform's vendor says, where that decides. */
	readonly ruling?: Impossibility;
	/** The read that would settle an undetermined verdict. */
	readonly settledBy?: string;
}

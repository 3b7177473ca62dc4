import type { ProofResult } from './proof.ts';

/** What ends a proof before it succeeds: it failed, or could not be tried; the message says why. */
export class Shortfall extends Error {
	readonly outcome: Exclude<ProofResult['outcome'], 'proven'>;

	constructor(outcome: Shortfall['outcome'], because: string) {
		super(because);
		this.name = 'Shortfall';
		this.outcome = outcome;
	}
}

import type { UnobservedReason } from '../../../model/observation.ts';

/** Why an archive was not placed or taken away: the message is a sentence for people. */
export class Refusal extends Error {
	readonly reason: UnobservedReason;

	constructor(message: string, reason: UnobservedReason = 'failed') {
		super(message);
		this.name = 'Refusal';
		this.reason = reason;
	}
}

import type { UnobservedReason } from '../../../model/observation.ts';

/** Why an archive was not placed or taken away: its message is a sentence for people. */
export interface Refusal extends Error {
	readonly name: 'Refusal';
	readonly reason: UnobservedReason;
}

/** Makes the error that says so. */
export function refusal(message: string, reason: UnobservedReason = 'failed'): Refusal {
	return Object.assign(new Error(message), { name: 'Refusal' as const, reason });
}

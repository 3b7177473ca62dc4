import type { Refusal } from './refusal.ts';

/** Whether an error says by itself what happened and what to do. */
export function isRefusal(error: unknown): error is Refusal {
	return error instanceof Error && error.name === 'Refusal';
}

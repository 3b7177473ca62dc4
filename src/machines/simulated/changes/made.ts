import type { Reading } from '../../../model/observation.ts';
import type { Description } from '../description.ts';

/** What a change makes of a simulated machine. */
export interface Made {
	readonly description: Description;
	readonly restart: boolean;
}

/** The machine as it is after a change. */
export function made(description: Description, restart = false): Reading<Made> {
	return { status: 'observed', value: { description, restart } };
}

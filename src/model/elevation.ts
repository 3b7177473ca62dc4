import type { Reading } from './observation.ts';
import type { Plan } from './plan.ts';

/** A way to start a set-up anew with all rights, beside the one that a person began. */
export interface Elevation {
	/** Who asks for the rights and how it goes on: `through /usr/bin/sudo`. */
	readonly how: string;
	/** Starts it for a plan that a person agreed to, waits for its end and answers with its exit code. */
	run(plan: Plan): Promise<Reading<number>>;
}

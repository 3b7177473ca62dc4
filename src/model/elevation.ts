import type { Reading } from './observation.ts';
import type { Plan } from './plan.ts';
import type { WorkshopFlags } from './workshop.ts';

/** What a person told a set-up, and what one with all rights must be told, too: it plans for itself. */
export interface ElevatedFlags extends Pick<WorkshopFlags, 'state' | 'ca'> {
	readonly answers?: string | undefined;
	readonly resumeAtStart?: boolean | undefined;
	/** An address or a file that the engine is installed from, and its SHA-256. */
	readonly engineArchive?: string | undefined;
	readonly engineSha256?: string | undefined;
	readonly upgradeEngine?: boolean | undefined;
}

/** A way to start a set-up anew with all rights, beside the one that a person began. */
export interface Elevation {
	/** Who asks for the rights and how it goes on: `through /usr/bin/sudo`. */
	readonly how: string;
	/** Starts it for a plan that a person agreed to, waits for its end and answers with its exit code. */
	run(plan: Plan): Promise<Reading<number>>;
}

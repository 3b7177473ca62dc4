/** How long a collector may take, and how much it may bring. */
export interface CollectorLimit {
	readonly milliseconds: number;
	readonly bytes: number;
}

const second = 1000;
const mebi = 1024 * 1024;

/**
 * What each collector of a support bundle may cost. One that takes longer is given up, and one that brings more is left
 * out; of logs the newest lines stay. The bundle says so, with the limit. A reader takes 256 MiB in all, and 64 MiB of one member (`zip-members.ts`).
 */
export const collectorLimits = {
	/** All reads of the look together; each has a limit of its own in the machine. */
	reads: { milliseconds: 60 * second, bytes: 12 * mebi },
	/** One answer to a read, in the time of all of them: a file is read up to 1 MiB. */
	answer: { milliseconds: 60 * second, bytes: 4 * mebi },
	/** The look as a whole, judging included: longer than its reads, so that they come to their end first. */
	diagnosis: { milliseconds: 75 * second, bytes: 12 * mebi },
	plan: { milliseconds: 10 * second, bytes: 2 * mebi },
	journal: { milliseconds: 10 * second, bytes: 8 * mebi },
	inventory: { milliseconds: 15 * second, bytes: 2 * mebi },
	/** Each log. */
	log: { milliseconds: 15 * second, bytes: 5 * mebi },
	/** Made in one go of what is there by then: it waits for nobody, and nobody could end it. */
	report: { milliseconds: Number.POSITIVE_INFINITY, bytes: 8 * mebi },
	/** Everything: no collector is begun after that time, and logs go until the rest is that small. */
	all: { milliseconds: 240 * second, bytes: 48 * mebi },
} as const satisfies Readonly<Record<string, CollectorLimit>>;

/** A limit for each collector. */
export type CollectorLimits = Readonly<Record<keyof typeof collectorLimits, CollectorLimit>>;

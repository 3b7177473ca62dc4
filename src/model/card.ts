/** One thing to do, with the exact command where there is one. */
export interface CardStep {
	readonly text: string;
	readonly command?: string;
}

/** Instructions that somebody else must carry out, ready to forward as plain text. */
export interface Card {
	readonly title: string;
	/** Who can do it. */
	readonly addressee: string;
	/** Why they are asked, in one or two sentences. */
	readonly why: string;
	/** One variant per product that could be meant; `when` tells the owner which is theirs. */
	readonly variants: readonly CardVariant[];
	/** How to see, on this machine, that it worked. */
	readonly verify: string;
}

/** What to do on one product. */
export interface CardVariant {
	readonly when: string;
	/** Whether this machine must be powered off (not only restarted); null where no source says. */
	readonly powerOff: boolean | null;
	readonly steps: readonly CardStep[];
	/** Conditions and known traps, one sentence each. */
	readonly notes: readonly string[];
	/** What else leads to the goal when this cannot be done. */
	readonly alternatives: readonly string[];
	readonly sources: readonly string[];
}

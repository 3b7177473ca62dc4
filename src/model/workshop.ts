import type { ChangeableMachine } from './changeable-machine.ts';
import type { JournalStore } from './journal.ts';

/** Which machine is set up, and where its journal is kept. */
export interface WorkshopFlags {
	/** A simulated machine; undefined: this one. */
	readonly machine?: string | undefined;
	/** The folder of the journal; undefined: the usual one. */
	readonly state?: string | undefined;
	/** A file with the certificate of a company that downloads are trusted by, too. */
	readonly ca?: string | undefined;
}

/** A machine that can be changed, with the journal of what is done to it. */
export interface Workshop {
	readonly machine: ChangeableMachine;
	readonly journal: JournalStore;
	/** When it is looked at: ISO 8601 in UTC. */
	readonly observedAt: string;
	/** The folder of the journal. */
	readonly place: string;
	/** What names machine and journal on a command line, with a space before it. */
	readonly words: string;
	/** Restarts a simulated machine; this computer is restarted by people alone. */
	restart(): Promise<void>;
}

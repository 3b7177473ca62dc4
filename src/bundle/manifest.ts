import type { Os } from '../model/os.ts';
import type { CollectOptions } from '../model/transcript.ts';

/** One member of a bundle, with what it must be for the bundle to be whole. */
export interface Member {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
}

/** What was asked for, and what became of it. */
export interface Collected {
	readonly what: string;
	readonly status: 'taken' | 'absent' | 'not-taken';
	/** Why not, or how much was left out. */
	readonly detail?: string;
}

/** What a bundle says of itself. It holds no evidence, so that it can be shown alone. */
export interface Manifest {
	readonly schema: `nestvirt/bundle@${number}`;
	readonly program: { readonly name: 'nestvirt'; readonly version: string };
	/** `raw`: nothing was taken out; for the owner of the machine only. `full`: secrets were, and stand-ins identify. */
	readonly redaction: 'raw' | 'full';
	/** How often each rule took something out; of a redacted bundle only. */
	readonly redactions?: Readonly<Record<string, number>>;
	/** What was asked for beside the reads, and what became of it. */
	readonly collected?: readonly Collected[];
	readonly os: Os;
	readonly observedAt: string;
	readonly options: CollectOptions;
	readonly members: readonly Member[];
}

import type { Os } from '../model/os.ts';
import type { CollectOptions } from '../model/transcript.ts';

/** One member of a bundle, with what it must be for the bundle to be whole. */
export interface Member {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
}

/** What a bundle says of itself. It holds no evidence, so that it can be shown alone. */
export interface Manifest {
	readonly schema: `nestvirt/bundle@${number}`;
	readonly program: { readonly name: 'nestvirt'; readonly version: string };
	/** `raw`: nothing was taken out; for the owner of the machine only. */
	readonly redaction: 'raw';
	readonly os: Os;
	readonly observedAt: string;
	readonly options: CollectOptions;
	readonly members: readonly Member[];
}

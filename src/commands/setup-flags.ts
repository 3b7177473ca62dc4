import type { ElevatedFlags } from '../model/elevation.ts';
import type { WorkshopFlags } from '../model/workshop.ts';

/** What `nestvirt setup` can be told. */
export interface SetupFlags extends ElevatedFlags, WorkshopFlags {
	readonly goal?: string | undefined;
	readonly yes?: boolean | undefined;
	/** False: nobody can be asked. */
	readonly input: boolean;
	readonly dryRun?: boolean | undefined;
	readonly acceptRisk?: readonly string[] | undefined;
	/** The digest of a plan that was agreed to before. */
	readonly planDigest?: string | undefined;
	/** Whether the window closes when the program ends, which a person prevents until everything is read. */
	readonly keepWindow?: boolean | undefined;
	readonly resume?: boolean | undefined;
	readonly undo?: boolean | undefined;
	readonly format: 'text' | 'json';
}

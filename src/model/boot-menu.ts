/** How a boot entry starts the hypervisor of Windows; null: it does not say. */
export type LaunchType = 'auto' | 'off' | null;

/** One entry of the boot menu that starts a Windows. */
export interface BootEntry {
	/** Its number in braces. */
	readonly id: string;
	readonly description: string;
	readonly launchType: LaunchType;
}

/** The boot menu: what was started, what is started when nobody chooses, and what once. */
export interface BootMenu {
	readonly current: string;
	readonly default: string;
	/** The entry for the next start alone; null: there is none. */
	readonly once: string | null;
	/** The entries that the menu shows; with one alone there is no menu. */
	readonly shown: readonly string[];
	readonly entries: readonly BootEntry[];
}

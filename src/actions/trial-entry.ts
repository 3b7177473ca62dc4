import type { BootEntry, BootMenu } from '../model/boot-menu.ts';

/** The words by which the entry for the trial is found again; they are the program's own, in every language. */
export const trialEntry = {
	description: 'Windows, trial of the hypervisor (nestvirt)',
	in: ({ entries }: BootMenu): BootEntry | undefined =>
		entries.find(({ description }) => description === trialEntry.description),
} as const;

import type { Probe } from '../model/probe.ts';
import { parsedFile } from './parsed-file.ts';

/** The running kernel's release. */
export const kernel: Probe<'kernel'> = {
	fact: 'kernel',
	title: 'the running kernel',
	appliesTo: ['linux'],
	observe: (machine) =>
		parsedFile(
			machine,
			'/proc/sys/kernel/osrelease',
			(text) => (/^\d+\.\d+/.test(text) ? { release: text.trim() } : null),
			({ release }) => release,
		),
};

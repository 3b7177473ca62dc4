import type { Probe } from '../model/probe.ts';
import { parseMeminfo } from '../parsers/meminfo.ts';
import { parsedFile } from './parsed-file.ts';

/** Memory of this machine. */
export const memory: Probe<'memory'> = {
	fact: 'memory',
	title: 'memory',
	appliesTo: ['linux'],
	observe: (machine) =>
		parsedFile(
			machine,
			'/proc/meminfo',
			parseMeminfo,
			({ totalBytes }) => `${Math.round(totalBytes / 1024 ** 2)} MiB`,
		),
};

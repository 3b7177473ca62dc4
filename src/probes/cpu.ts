import type { Probe } from '../model/probe.ts';
import { parseCpuinfo } from '../parsers/cpuinfo.ts';
import { parsedFile } from './parsed-file.ts';

/** The first processor as the kernel describes it. */
export const cpu: Probe<'cpu'> = {
	fact: 'cpu',
	title: 'the processor as the kernel sees it',
	appliesTo: ['linux'],
	observe: (machine) =>
		parsedFile(
			machine,
			'/proc/cpuinfo',
			parseCpuinfo,
			({ model, vendor, architecture }) => model ?? vendor ?? architecture ?? 'unnamed',
		),
};

import type { Probe } from '../model/probe.ts';
import { parsedFile } from './parsed-file.ts';

/** File systems that the kernel offers now. */
export const kernelFileSystems: Probe<'kernel-file-systems'> = {
	fact: 'kernel-file-systems',
	title: "the kernel's file systems",
	appliesTo: ['linux'],
	observe: (machine) =>
		parsedFile(
			machine,
			'/proc/filesystems',
			(text) => {
				// nodev	overlay
				const names = [...text.matchAll(/^(?:nodev)?\t([\w.-]+)$/gm)].map(([, name]) => name);
				return names.length > 0 ? { names: names.filter((name) => name !== undefined) } : null;
			},
			({ names }) => (names.includes('overlay') ? 'overlay is offered' : 'no overlay'),
		),
};

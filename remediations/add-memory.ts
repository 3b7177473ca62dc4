import { defineRemediation } from '../src/model/remediation.ts';

/** Asks whoever owns the machine's size for more memory. */
export const addMemory = defineRemediation({
	id: 'add-memory',
	title: 'Give this machine more memory',
	impact: 'The machine is usually shut down for it.',
	where: 'outer-host',
	card: () => ({
		title: 'Give a machine more memory',
		addressee: 'whoever decides the size of this machine',
		why: 'It has less than 1 GiB, which is little for containers or virtual machines beside the system.',
		variants: [
			{
				when: 'any machine',
				powerOff: null,
				steps: [{ text: 'Raise its memory to 2 GiB or more.' }],
				notes: [],
				alternatives: ['Stop services that are not needed.'],
				sources: ['https://docs.k0sproject.io/stable/system-requirements/'],
			},
		],
		verify: 'Run nestvirt diagnose again; grep MemTotal /proc/meminfo shows the new size.',
	}),
});

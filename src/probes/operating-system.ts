import type { OperatingSystem } from '../model/facts.ts';
import type { Probe } from '../model/probe.ts';
import { parseOsRelease } from '../parsers/os-release.ts';
import { parsedFile } from './parsed-file.ts';

const show = ({ title }: OperatingSystem): string => title;

/** Distribution and release (https://www.freedesktop.org/software/systemd/man/latest/os-release.html). */
export const operatingSystem: Probe<'operating-system'> = {
	fact: 'operating-system',
	title: 'distribution and release',
	appliesTo: ['linux'],
	async observe(machine) {
		const answer = await parsedFile(machine, '/etc/os-release', parseOsRelease, show);
		if (answer.status !== 'absent') return answer;
		return parsedFile(machine, '/usr/lib/os-release', parseOsRelease, show);
	},
};

import { windowsTitle } from '../../knowledge/windows-title.ts';
import { observed, valueIn } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { windowsRelease } from './windows-release.ts';

/** The operating system by its name. */
export const operatingSystem: Probe<'operating-system'> = {
	fact: 'operating-system',
	title: 'the operating system',
	appliesTo: ['windows'],
	async observe(machine) {
		const release = await windowsRelease.observe(machine);
		const known = valueIn(release);
		if (known === undefined) return release as Exclude<typeof release, { status: 'observed' }>;
		const title = windowsTitle(known);
		const system = { id: 'windows', title, version: String(known.build), like: [] };
		return observed(system, { source: 'RtlGetVersion', excerpt: title });
	},
};

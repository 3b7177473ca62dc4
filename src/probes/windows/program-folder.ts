import { absent, observed, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion';
const name = 'ProgramFilesDir';

/** Where programs for all accounts are installed. The registry says so: a variable can be set by anybody. */
export const programFolder: Probe<'program-folder'> = {
	fact: 'program-folder',
	title: 'where programs are installed',
	appliesTo: ['windows'],
	async observe(machine) {
		const values = await machine.registryValues(key);
		if (values.status !== 'observed') return withoutValue(values, key);
		const path = values.value[name];
		return typeof path === 'string' && path !== ''
			? observed({ path }, { source: key, excerpt: path })
			: absent({ source: key, excerpt: `no ${name}` });
	},
};

import { absent, observed, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

const key = 'HKLM\\SOFTWARE\\Policies\\WSL';

/** What the organization forbids of WSL, by the names of its policies; absent where it sets none. */
export const wslPolicy: Probe<'wsl-policy'> = {
	fact: 'wsl-policy',
	title: 'what the organization allows of WSL',
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await machine.registryValues(key);
		if (answer.status !== 'observed') return withoutValue(answer, key);
		const set = Object.entries(answer.value);
		if (set.length === 0) return absent({ source: key, excerpt: 'empty' });
		// https://github.com/microsoft/WSL/blob/master/src/windows/inc/wslpolicies.h: 0 forbids.
		const forbidden = set.flatMap(([name, value]) => (value === 0 ? name : [])).sort();
		return observed({ forbidden }, { source: key, excerpt: forbidden.join(', ') || 'nothing' });
	},
};

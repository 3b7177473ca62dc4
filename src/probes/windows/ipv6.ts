import { absent, observed, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters';

/** Whether IPv6 was switched off in the registry, and how much of it; absent where nobody touched it. */
export const ipv6: Probe<'ipv6'> = {
	fact: 'ipv6',
	title: 'whether IPv6 was switched off',
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await machine.registryValues(key);
		if (answer.status !== 'observed') return withoutValue(answer, key);
		const value = answer.value['DisabledComponents'];
		if (typeof value !== 'number') return absent({ source: key, excerpt: 'no DisabledComponents' });
		const excerpt = `DisabledComponents = 0x${value.toString(16)}`;
		return observed({ disabledComponents: value }, { source: key, excerpt });
	},
};

import { absent, observed, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Policies\\Microsoft\\FVE';
const name = 'FDVDenyWriteAccess';

/** Whether fixed drives may be written that BitLocker does not protect; absent where no policy speaks of it. */
export const driveEncryptionPolicy: Probe<'drive-encryption-policy'> = {
	fact: 'drive-encryption-policy',
	title: 'whether drives without BitLocker may be written',
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await machine.registryValues(key);
		if (answer.status !== 'observed') return withoutValue(answer, key);
		const value = answer.value[name];
		return value === undefined
			? absent({ source: key, excerpt: `no ${name}` })
			: observed({ deniesWriting: value === 1 }, { source: key, excerpt: `${name} = ${value}` });
	},
};

import { absent, observed, unobserved, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseEncryptableVolumes } from '../../parsers/encryptable-volumes.ts';

/** Whether BitLocker protects drives; only an administrator may look. Absent where Windows has no such volume. */
export const driveEncryption: Probe<'drive-encryption'> = {
	fact: 'drive-encryption',
	title: 'whether BitLocker protects drives',
	appliesTo: ['windows'],
	async observe(machine) {
		const source = 'Win32_EncryptableVolume';
		const answer = await machine.query('encrypted-volumes');
		if (answer.status !== 'observed') return withoutValue(answer, source);
		if (Array.isArray(answer.value) && answer.value.length === 0) {
			return absent({ source, excerpt: 'none' });
		}
		const value = parseEncryptableVolumes(answer.value);
		if (value === null) return unobserved('unparsable', { source });
		const excerpt = value.volumes
			.map(({ drive, protection }) => `${drive} ${protection}`)
			.join(', ');
		return observed(value, { source, excerpt });
	},
};

import { defineActionKind } from '../model/action.ts';
import { parseEncryptableVolumes } from '../parsers/encryptable-volumes.ts';

const drive = 'C:';

/**
 * BitLocker that lets the drive of Windows be opened although what is started was changed, for so many restarts:
 * https://learn.microsoft.com/windows-server/administration/windows-commands/manage-bde-protectors
 */
export const encryptionSuspension = defineActionKind({
	kind: 'encryption-suspension',
	restarts: false,
	title: ({ restarts }) => `Suspend BitLocker of drive ${drive} for ${restarts} restarts`,
	async get(machine) {
		const answer = await machine.query('encrypted-volumes');
		if (answer.status !== 'observed') return answer;
		const volumes = parseEncryptableVolumes(answer.value)?.volumes ?? [];
		const protection = volumes.find((one) => one.drive === drive)?.protection ?? 'off';
		return { status: 'observed', value: { protection } };
	},
	standing: (_, { protection }) => (protection === 'off' ? 'in-desired-state' : 'differs'),
	next: ({ restarts }, { protection }) =>
		protection === 'on' ? { change: 'suspend-encryption', drive, restarts } : null,
	back: (_, before, { protection }) =>
		before.protection === 'on' && protection === 'off'
			? { change: 'resume-encryption', drive }
			: null,
});

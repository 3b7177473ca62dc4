import { rebootPendingKey } from '../../knowledge/reboot-pending-key.ts';
import type { Machine } from '../../model/machine.ts';
import { observed } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

const control = 'HKLM\\SYSTEM\\CurrentControlSet\\Control';
const update =
	'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired';

async function isThere(machine: Machine, key: string): Promise<boolean> {
	return (await machine.registryValues(key)).status === 'observed';
}

async function isRenamed(machine: Machine): Promise<boolean> {
	const nameIn = async (key: string) => {
		const answer = await machine.registryValues(`${control}\\ComputerName\\${key}`);
		return answer.status === 'observed' ? answer.value['ComputerName'] : undefined;
	};
	const [now, then] = await Promise.all([nameIn('ActiveComputerName'), nameIn('ComputerName')]);
	return now !== undefined && then !== undefined && now !== then;
}

/**
 * What waits for a restart. PendingFileRenameOperations is not asked: browsers and installers refill it after
 * each restart (https://github.com/dotnet/sdk/issues/28993), so that it proves nothing.
 */
export const windowsRestart: Probe<'windows-restart'> = {
	fact: 'windows-restart',
	title: 'whether a restart is pending',
	appliesTo: ['windows'],
	async observe(machine) {
		const [features, updates, name] = await Promise.all([
			isThere(machine, rebootPendingKey),
			isThere(machine, update),
			isRenamed(machine),
		]);
		const signals = [
			...(features ? ['features or updates were installed'] : []),
			...(updates ? ['Windows Update asks for it'] : []),
			...(name ? ['the computer was renamed'] : []),
		];
		const excerpt = signals.join(', ') || 'nothing';
		return observed({ signals }, { source: 'RebootPending, RebootRequired', excerpt });
	},
};

import type { ChangeableMachine } from '../../model/changeable-machine.ts';
import type { Reading } from '../../model/observation.ts';
import type { ArchiveSite } from './archives/archive-limits.ts';
import type { LiveMachine } from './open-live-machine.ts';

type WindowsChanges = Pick<ChangeableMachine, 'bootId' | 'change'>;

const bootIdPath = '/proc/sys/kernel/random/boot_id';

async function linuxBootId(machine: LiveMachine): Promise<Reading<string>> {
	const text = await machine.readFile(bootIdPath);
	return text.status === 'observed' ? { status: 'observed', value: text.value.text.trim() } : text;
}

/**
 * This computer, which can be changed; `site` is the folder of the journal, with whom downloads are trusted by. The code
 * that changes it is loaded late.
 */
export function openChangeableMachine(machine: LiveMachine, site: ArchiveSite): ChangeableMachine {
	if (machine.os === 'windows') {
		// Bound to the libraries of Windows once, when it is first asked for.
		let loaded: Promise<WindowsChanges> | undefined;
		const changes = (): Promise<WindowsChanges> => {
			loaded ??= import('./windows/windows-changes.ts').then((one) => one.windowsChanges(site));
			return loaded;
		};
		return {
			...machine,
			bootId: async () => (await changes()).bootId(),
			change: async (change, progress) => (await changes()).change(change, progress),
		};
	}
	return {
		...machine,
		bootId: () => linuxBootId(machine),
		async change(change, progress) {
			const { linuxChanges } = await import('./changes/linux-changes.ts');
			return linuxChanges(change, site, progress);
		},
	};
}

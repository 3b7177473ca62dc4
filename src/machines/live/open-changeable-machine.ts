import type { ChangeableMachine } from '../../model/changeable-machine.ts';
import type { Reading } from '../../model/observation.ts';
import type { LiveMachine } from './open-live-machine.ts';

const bootIdPath = '/proc/sys/kernel/random/boot_id';

async function linuxBootId(machine: LiveMachine): Promise<Reading<string>> {
	const text = await machine.readFile(bootIdPath);
	return text.status === 'observed' ? { status: 'observed', value: text.value.text.trim() } : text;
}

/** This computer, which can be changed; `place` is the folder of the journal. The code that changes it is loaded late. */
export function openChangeableMachine(machine: LiveMachine, place: string): ChangeableMachine {
	if (machine.os === 'windows') {
		return {
			...machine,
			async bootId() {
				const { windowsChanges } = await import('./windows/windows-changes.ts');
				return windowsChanges(place).bootId();
			},
			async change(change) {
				const { windowsChanges } = await import('./windows/windows-changes.ts');
				return windowsChanges(place).change(change);
			},
		};
	}
	return {
		...machine,
		bootId: () => linuxBootId(machine),
		async change(change) {
			const { linuxChanges } = await import('./changes/linux-changes.ts');
			return linuxChanges(change, place);
		},
	};
}

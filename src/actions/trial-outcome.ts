import { defineActionKind } from '../model/action.ts';
import type { Machine } from '../model/machine.ts';
import { valueIn } from '../model/observation.ts';
import { bootMenuOf } from './boot-menu-of.ts';
import { trialEntry } from './trial-entry.ts';

// CPUID 0x40000003 EBX: create partitions, manage processors; both only where this Windows is the root partition.
// https://learn.microsoft.com/virtualization/hyper-v-on-windows/tlfs/feature-discovery
const [createPartitions, manageProcessors] = [0, 12].map((bit) => 2 ** bit) as [number, number];

async function runsHypervisor(machine: Machine): Promise<boolean> {
	const ebx = valueIn(await machine.cpuid(0x40000003))?.ebx ?? 0;
	return (ebx & createPartitions) !== 0 && (ebx & manageProcessors) !== 0;
}

/** The hypervisor started with the machine for good, because the trial showed that the machine starts with it. */
export const trialOutcome = defineActionKind({
	kind: 'trial-outcome',
	restarts: false,
	title: () => 'Keep the hypervisor where the trial went well',
	async get(machine) {
		const menu = await bootMenuOf(machine);
		if (menu.status !== 'observed') return menu;
		const { default: entry, entries, current } = menu.value;
		const trial = trialEntry.in(menu.value)?.id ?? null;
		const value = {
			entry,
			launchType: entries.find(({ id }) => id === entry)?.launchType ?? null,
			// The one that was started stays: without it, nothing could be read of the menu any more.
			idle: trial === current ? null : trial,
			wentWell: await runsHypervisor(machine),
		};
		return { status: 'observed', value };
	},
	standing: (_, { launchType, idle }) =>
		launchType === 'auto' && idle === null ? 'in-desired-state' : 'differs',
	lasting: ({ launchType }) => launchType,
	next: (_, { entry, launchType, idle, wentWell }) => {
		// It went well, and the machine was started anew before that could be kept: once more.
		if (!wentWell) return idle === null ? null : { change: 'boot-once', entry: idle };
		if (launchType !== 'auto') return { change: 'set-launch-type', entry, launchType: 'auto' };
		return idle === null ? null : { change: 'remove-boot-entry', entry: idle };
	},
	back: (_, before, { entry, launchType }) =>
		launchType === before.launchType
			? null
			: { change: 'set-launch-type', entry, launchType: before.launchType },
});

import { defineActionKind } from '../model/action.ts';
import { bootMenuOf } from './boot-menu-of.ts';

/** Whether the entry that is started when nobody chooses starts the hypervisor. */
export const bootOption = defineActionKind({
	kind: 'boot-option',
	restarts: false,
	title: ({ launchType }) =>
		launchType === 'off'
			? 'Keep the hypervisor from starting with the machine'
			: 'Let the hypervisor start with the machine',
	async get(machine) {
		const menu = await bootMenuOf(machine);
		if (menu.status !== 'observed') return menu;
		const { default: entry, entries } = menu.value;
		const launchType = entries.find(({ id }) => id === entry)?.launchType ?? null;
		return { status: 'observed', value: { entry, launchType } };
	},
	standing: (action, { launchType }) =>
		launchType === action.launchType ? 'in-desired-state' : 'differs',
	next: ({ launchType }, { entry }) => ({ change: 'set-launch-type', entry, launchType }),
	back: (_, before, { entry, launchType }) =>
		launchType === before.launchType
			? null
			: { change: 'set-launch-type', entry, launchType: before.launchType },
});

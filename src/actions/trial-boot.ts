import { defineActionKind } from '../model/action.ts';
import { bootMenuOf } from './boot-menu-of.ts';
import { trialEntry } from './trial-entry.ts';

/**
 * One start with the hypervisor, by a copy of the boot entry: the entry that is started when nobody chooses stays
 * without it, so that a start that fails is followed by one that works. The copy stays, off the menu, while the machine
 * runs by it. From the documented verbs copy, set and
 * bootsequence of bcdedit; it never ran on a real Windows.
 * https://learn.microsoft.com/windows-hardware/drivers/devtest/bcdedit--bootsequence
 */
export const trialBoot = defineActionKind({
	kind: 'trial-boot',
	restarts: true,
	title: () => 'Prepare one start with the hypervisor',
	async get(machine) {
		const menu = await bootMenuOf(machine);
		if (menu.status !== 'observed') return menu;
		const trial = trialEntry.in(menu.value);
		const value = {
			trial: trial?.id ?? null,
			launchType: trial?.launchType ?? null,
			isShown: trial !== undefined && menu.value.shown.includes(trial.id),
			isNext: trial !== undefined && menu.value.once === trial.id,
			isStarted: trial !== undefined && menu.value.current === trial.id,
		};
		return { status: 'observed', value };
	},
	standing: (_, { launchType, isNext, isStarted }) => {
		if (isStarted) return 'in-desired-state';
		return isNext && launchType === 'auto' ? 'restart-pending' : 'differs';
	},
	lasting: ({ trial }) => trial,
	next: (_, { trial, launchType, isShown, isNext }) => {
		const { description } = trialEntry;
		if (trial === null) return { change: 'copy-boot-entry', description };
		if (launchType !== 'auto') {
			return { change: 'set-launch-type', entry: trial, launchType: 'auto' };
		}
		// With two entries on it the menu would be shown, and wait, at every start.
		if (isShown) return { change: 'hide-boot-entry', entry: trial };
		return isNext ? null : { change: 'boot-once', entry: trial };
	},
	back: (_, before, { trial, isStarted }) => {
		if (trial === null || before.trial === trial) return null;
		// Without the entry that was started, nothing could be read of the menu any more.
		return isStarted ? 'after-restart' : { change: 'remove-boot-entry', entry: trial };
	},
});

import { defineActionKind } from '../model/action.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';
import { groupsOf } from './groups-of.ts';

async function exists(machine: Machine, name: string): Promise<Reading<boolean>> {
	if (machine.os === 'windows') {
		const members = await machine.localGroup(name);
		return members.status === 'unobserved'
			? members
			: { status: 'observed', value: members.status === 'observed' };
	}
	const groups = await groupsOf(machine);
	if (groups.status !== 'observed') return groups;
	return { status: 'observed', value: groups.value.some((one) => one.name === name) };
}

/** A group of the machine that exists. */
export const group = defineActionKind({
	kind: 'group',
	restarts: false,
	title: ({ group: name }) => `Make the group ${name}`,
	async get(machine, { group: name }) {
		const found = await exists(machine, name);
		return found.status === 'observed'
			? { status: 'observed', value: { exists: found.value } }
			: found;
	},
	standing: (_, state) => (state.exists ? 'in-desired-state' : 'differs'),
	next: ({ group: name }, state) => (state.exists ? null : { change: 'add-group', group: name }),
	back: ({ group: name }, before, state) =>
		state.exists && !before.exists ? { change: 'remove-group', group: name } : null,
});

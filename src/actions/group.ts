import { defineActionKind } from '../model/action.ts';
import { groupsOf } from './groups-of.ts';

/** A system group that exists. */
export const group = defineActionKind({
	kind: 'group',
	restarts: false,
	title: ({ group: name }) => `Make the group ${name}`,
	async get(machine, { group: name }) {
		const groups = await groupsOf(machine);
		if (groups.status !== 'observed') return groups;
		return { status: 'observed', value: { exists: groups.value.some((one) => one.name === name) } };
	},
	standing: (_, { exists }) => (exists ? 'in-desired-state' : 'differs'),
	next: ({ group: name }, { exists }) => (exists ? null : { change: 'add-group', group: name }),
	back: ({ group: name }, before, { exists }) =>
		exists && !before.exists ? { change: 'remove-group', group: name } : null,
});

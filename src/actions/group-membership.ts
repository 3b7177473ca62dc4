import { defineActionKind } from '../model/action.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';
import { groupsOf } from './groups-of.ts';

async function isMember(
	machine: Machine,
	group: string,
	member: string,
): Promise<Reading<boolean>> {
	if (machine.os === 'windows') {
		const members = await machine.localGroup(group);
		if (members.status !== 'observed') return members;
		return { status: 'observed', value: members.value.includes(member) };
	}
	const groups = await groupsOf(machine);
	if (groups.status !== 'observed') return groups;
	const found = groups.value.find(({ name }) => name === group);
	return { status: 'observed', value: found?.members.includes(member) ?? false };
}

/** An account in a group: by its name on Linux, by its SID on Windows. */
export const groupMembership = defineActionKind({
	kind: 'group-membership',
	restarts: false,
	title: ({ group, member }) => `Add the account ${member} to the group ${group}`,
	async get(machine, { group, member }) {
		const found = await isMember(machine, group, member);
		return found.status === 'observed'
			? { status: 'observed', value: { isMember: found.value } }
			: found;
	},
	standing: (_, state) => (state.isMember ? 'in-desired-state' : 'differs'),
	next: ({ group, member }, state) =>
		state.isMember ? null : { change: 'add-member', group, member },
	back: ({ group, member }, before, state) =>
		state.isMember && !before.isMember ? { change: 'remove-member', group, member } : null,
});

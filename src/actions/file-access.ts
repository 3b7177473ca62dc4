import { defineActionKind } from '../model/action.ts';
import { groupsOf } from './groups-of.ts';

/** A file, such as a device, that belongs to a group, with these permissions. */
export const fileAccess = defineActionKind({
	kind: 'file-access',
	restarts: false,
	title: ({ path, group, mode }) =>
		`Give ${path} to the group ${group}, with the permissions ${mode.toString(8)}`,
	async get(machine, { path, group }) {
		const [status, groups] = await Promise.all([machine.fileStatus(path), groupsOf(machine)]);
		if (groups.status !== 'observed') return groups;
		if (status.status === 'unobserved') return status;
		const wanted = groups.value.find(({ name }) => name === group)?.gid ?? null;
		const { gid = null, mode = null } = status.status === 'observed' ? status.value : {};
		return { status: 'observed', value: { gid, mode, wanted } };
	},
	standing: (action, { gid, mode, wanted }) =>
		gid !== null && gid === wanted && mode === action.mode ? 'in-desired-state' : 'differs',
	next: ({ path, mode }, { gid, wanted }) =>
		gid === null || wanted === null ? null : { change: 'set-file-access', path, gid: wanted, mode },
	back: ({ path }, before, { gid, mode }) =>
		before.gid === null || before.mode === null || gid === null
			? null
			: before.gid === gid && before.mode === mode
				? null
				: { change: 'set-file-access', path, gid: before.gid, mode: before.mode },
});

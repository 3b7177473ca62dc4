import type { Description } from '../description.ts';

/** A machine that will have, after its next start, what it has now at a path. */
export function keeping(machine: Description, path: string): Description {
	const { files = {}, statuses = {}, guestRun = machine.guestRun } = machine.volatile ?? {};
	const file = path in files ? files[path] : machine.files[path];
	const status = path in statuses ? statuses[path] : machine.statuses?.[path];
	return {
		...machine,
		volatile: {
			files: { ...files, [path]: file ?? null },
			statuses: { ...statuses, [path]: status ?? null },
			guestRun,
		},
	};
}

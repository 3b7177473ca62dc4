import type { Change } from '../../../model/change.ts';
import type { Description } from '../description.ts';
import { withStatuses } from './with-statuses.ts';
import { without } from './without.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

const ordinary = 0o644;

/** What changes of files make of a simulated machine, whatever its system; null: there is no such file. */
export const fileChanges = {
	'write-file': (machine: Description, { path, text, mode }: Of<'write-file'>): Description => {
		const next = { ...machine, files: { ...machine.files, [path]: text } };
		if (mode === ordinary) return next;
		const statuses = { ...machine.statuses, [path]: { ...machine.statuses?.[path], mode } };
		return { ...next, statuses };
	},
	'remove-file': (machine: Description, { path }: Of<'remove-file'>): Description => ({
		...withStatuses(machine, without(machine.statuses ?? {}, path)),
		files: without(machine.files, path),
		...(machine.links ? { links: without(machine.links, path) } : {}),
	}),
	'rename-file': (machine: Description, { path, to }: Of<'rename-file'>): Description | null => {
		const text = machine.files[path];
		if (text === undefined) return machine.files[to] === undefined ? null : machine;
		return { ...machine, files: { ...without(machine.files, path), [to]: text } };
	},
	'make-private-folder': (
		machine: Description,
		{ path }: Of<'make-private-folder'>,
	): Description => ({
		...machine,
		statuses: { ...machine.statuses, [path]: { kind: 'folder', mode: 0o700 } },
	}),
	'remove-empty-folder': (
		machine: Description,
		{ path }: Of<'remove-empty-folder'>,
	): Description => {
		const isEmpty = !Object.keys(machine.files).some((file) => file.startsWith(`${path}/`));
		return isEmpty ? withStatuses(machine, without(machine.statuses ?? {}, path)) : machine;
	},
} as const;

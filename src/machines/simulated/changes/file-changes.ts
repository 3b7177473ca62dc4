import type { Change } from '../../../model/change.ts';
import type { Description } from '../description.ts';
import { without } from './without.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

/** Changes of the files of a simulated Windows; null: there is no such file. */
export const fileChanges = {
	'write-file': (machine: Description, { path, text }: Of<'write-file'>): Description => ({
		...machine,
		files: { ...machine.files, [path]: text },
	}),
	'remove-file': (machine: Description, { path }: Of<'remove-file'>): Description => ({
		...machine,
		files: without(machine.files, path),
	}),
	'rename-file': (machine: Description, { path, to }: Of<'rename-file'>): Description | null => {
		const text = machine.files[path];
		if (text === undefined) return machine.files[to] === undefined ? null : machine;
		return { ...machine, files: { ...without(machine.files, path), [to]: text } };
	},
	'make-folder': (machine: Description, { path }: Of<'make-folder'>): Description => ({
		...machine,
		statuses: { ...machine.statuses, [path]: { kind: 'folder', mode: 0o700 } },
	}),
	'remove-folder': (machine: Description, { path }: Of<'remove-folder'>): Description => {
		const isEmpty = !Object.keys(machine.files).some((file) => file.startsWith(`${path}/`));
		if (!isEmpty) return machine;
		const { statuses: _, ...rest } = machine;
		const statuses = without(machine.statuses ?? {}, path);
		return Object.keys(statuses).length === 0 ? rest : { ...rest, statuses };
	},
} as const;

import type { Change } from '../../../model/change.ts';
import type { FileStatus } from '../../../model/machine-values.ts';
import type { Reading } from '../../../model/observation.ts';
import type { Description } from '../description.ts';
import { archives } from './archives.ts';
import { editedGroup } from './edited-group.ts';
import { fileChanges } from './file-changes.ts';
import { keeping } from './keeping.ts';
import { type Made, made } from './made.ts';
import { packageChanges } from './package-changes.ts';
import { ranEngine } from './ran-engine.ts';
import { ranUnit } from './ran-unit.ts';
import { scheduled } from './scheduled.ts';
import { without } from './without.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;
type Makers = {
	readonly [K in Change['change']]?: (machine: Description, change: Of<K>) => Reading<Made>;
};

const notThere = (detail: string): Reading<never> => ({ status: 'absent', detail });

const withStatus = (
	machine: Description,
	path: string,
	status: Partial<FileStatus>,
): Description => ({
	...machine,
	statuses: { ...machine.statuses, [path]: { ...machine.statuses?.[path], ...status } },
});

function withModule(machine: Description, module: string): Description {
	const [refcnt, device] = [`/sys/module/${module}/refcnt`, '/dev/kvm'];
	const kept = keeping(keeping(machine, refcnt), device);
	const loaded = { ...kept, files: { ...kept.files, [refcnt]: '0\n' } };
	if (!/^kvm/.test(module)) return loaded;
	return {
		...withStatus(loaded, device, { kind: 'character-device', mode: 0o600 }),
		guestRun: {
			status: 'observed',
			value: { outcome: 'ran', detail: 'exits 2, 5', milliseconds: 3.1 },
		},
	};
}

function withoutModule(machine: Description, module: string): Description {
	const files = without(machine.files, `/sys/module/${module}/refcnt`);
	if (!/^kvm/.test(module)) return { ...machine, files };
	const statuses = without(machine.statuses ?? {}, '/dev/kvm');
	return { ...machine, files, statuses, guestRun: { status: 'absent', detail: 'ENOENT' } };
}

/** The links of run level 2 that know a script: its start, its stop, or none. */
function withLevel(machine: Description, script: string, enabled: boolean | null): Description {
	const bare = ['S', 'K'].reduce(
		(files, sign) => without(files, `/etc/rc2.d/${sign}01${script}`),
		machine.files,
	);
	const link = `/etc/rc2.d/${enabled ? 'S' : 'K'}01${script}`;
	return { ...machine, files: enabled === null ? bare : { ...bare, [link]: '' } };
}

/** A machine without a folder and all that is in it. */
function withoutFolder(machine: Description, folder: string): Description {
	const outside = <T>(entries: Readonly<Record<string, T>> = {}): Record<string, T> =>
		Object.fromEntries(
			Object.entries(entries).filter(([path]) => path !== folder && !path.startsWith(`${folder}/`)),
		);
	const { files, statuses, links } = machine;
	return {
		...machine,
		...{ files: outside(files), statuses: outside(statuses), links: outside(links) },
	};
}

const makers: Makers = {
	...archives,
	...packageChanges,
	'make-folder': (machine, { path, mode }) =>
		made(withStatus(machine, path, { kind: 'folder', mode })),
	'remove-folder': (machine, { path }) => made(withoutFolder(machine, path)),
	'write-file': (machine, change) => made(fileChanges['write-file'](machine, change)),
	'remove-file': (machine, change) => made(fileChanges['remove-file'](machine, change)),
	'set-file-access': (machine, { path, gid, mode }) =>
		machine.statuses?.[path]
			? made(withStatus(keeping(machine, path), path, { gid, mode }))
			: notThere('ENOENT'),
	'schedule-resume': (machine, { words }) => made(scheduled(machine, words)),
	'unschedule-resume': (machine) => made(scheduled(machine, null)),
	'add-group': (machine, { group }) =>
		made({ ...machine, files: editedGroup(machine.files, group, (members) => members ?? []) }),
	'remove-group': (machine, { group }) =>
		made({ ...machine, files: editedGroup(machine.files, group, () => null) }),
	'add-member': (machine, { group, member }) =>
		made({
			...machine,
			files: editedGroup(machine.files, group, (members) =>
				members === null || members.includes(member) ? members : [...members, member],
			),
		}),
	'remove-member': (machine, { group, member }) =>
		made({
			...machine,
			files: editedGroup(
				machine.files,
				group,
				(members) => members?.filter((one) => one !== member) ?? null,
			),
		}),
	'load-module': (machine, { module }) => made(withModule(machine, module)),
	'unload-module': (machine, { module }) => made(withoutModule(machine, module)),
	'set-kernel-value': (machine, { path, value }) =>
		made({ ...keeping(machine, path), files: { ...machine.files, [path]: `${value}\n` } }),
	'enable-unit': (machine, { unit, enabled }) => {
		const link = `/etc/systemd/system/multi-user.target.wants/${unit}`;
		const links = enabled
			? { ...machine.links, [link]: `/lib/systemd/system/${unit}` }
			: without(machine.links ?? {}, link);
		return made({ ...machine, links });
	},
	'enable-init-script': (machine, { script, enabled }) => made(withLevel(machine, script, enabled)),
	'run-init-script': (machine, { running }) => made(ranEngine(machine, running)),
	'run-daemon': (machine, { running }) => made(ranEngine(machine, running)),
	'run-unit': (machine, change) => {
		const next = ranUnit(machine, change);
		return next === null ? notThere('no such unit') : made(next);
	},
};

/** What a change makes of a simulated Linux. */
export function linuxChange(machine: Description, change: Change): Reading<Made> {
	const maker = makers[change.change] as
		| ((machine: Description, change: Change) => Reading<Made>)
		| undefined;
	return (
		maker?.(machine, change) ?? {
			status: 'unobserved',
			reason: 'unsupported',
			detail: `${change.change} is not simulated on Linux`,
		}
	);
}

import { rebootPendingKey } from '../../../knowledge/reboot-pending-key.ts';
import { searchPath } from '../../../knowledge/search-path.ts';
import type { BootEntry, BootMenu } from '../../../model/boot-menu.ts';
import type { Change } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import type { Description } from '../description.ts';
import type { WindowsDescription } from '../windows-description.ts';
import { archives } from './archives.ts';
import { distributionChanges } from './distribution-changes.ts';
import { fileChanges } from './file-changes.ts';
import { type Made, made } from './made.ts';
import { ranService } from './ran-service.ts';
import { scheduled } from './scheduled.ts';
import { serviceList } from './service-list.ts';
import { withFeature } from './with-feature.ts';
import { withNats } from './with-nats.ts';
import { withProtection } from './with-protection.ts';
import { without } from './without.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;
type Makers = {
	readonly [K in Change['change']]?: (
		windows: WindowsDescription,
		change: Of<K>,
	) => WindowsDescription | null;
};

const copied = '{5b970158-8568-11eb-b45c-806e6f6e6963}';
// Servicing gives the entry that is started when nobody chooses the hypervisor that came with the feature.
const withHypervisor = new Set(['Microsoft-Hyper-V', 'VirtualMachinePlatform']);

const withMenu = (windows: WindowsDescription, boot: Partial<BootMenu>): WindowsDescription => ({
	...windows,
	boot: { ...windows.boot, ...boot },
});

function withEntry(
	windows: WindowsDescription,
	wanted: string,
	launchType: BootEntry['launchType'],
): WindowsDescription | null {
	const { entries } = windows.boot;
	if (!entries.some(({ id }) => id === wanted)) return null;
	return withMenu(windows, {
		entries: entries.map((entry) => (entry.id === wanted ? { ...entry, launchType } : entry)),
	});
}

function withService(
	windows: WindowsDescription,
	name: string,
	parts: object,
): WindowsDescription | null {
	const known = windows.services[name];
	if (known === undefined) return null;
	return { ...windows, services: { ...windows.services, [name]: { ...known, ...parts } } };
}

const makers: Makers = {
	'remove-nat': (windows, { name }) => withNats(windows, name),
	'add-nat': (windows, { name, prefix, outer }) =>
		withNats(windows, name, {
			...{ Name: name, InternalIPInterfaceAddressPrefix: prefix },
			...{ ExternalIPInterfaceAddressPrefix: outer, Mappings: 0 },
		}),
	'enable-feature': (windows, { feature, enabled, guarded }) => {
		const serviced = {
			...withFeature(windows, feature, enabled),
			servicing: { ...windows.servicing, [feature]: enabled },
			registry: { ...windows.registry, [rebootPendingKey]: {} },
		};
		const { default: entry } = windows.boot;
		if (!enabled || !withHypervisor.has(feature)) return serviced;
		return withEntry(serviced, entry, guarded ? 'off' : 'auto');
	},
	'set-registry-value': (windows, { key, name, value }) => {
		const { [name]: _, ...others } = windows.registry[key] ?? {};
		const values = value === null ? others : { ...others, [name]: value };
		const isEmpty = Object.keys(values).length === 0;
		const registry = isEmpty
			? without(windows.registry, key)
			: { ...windows.registry, [key]: values };
		return { ...windows, registry };
	},
	'set-service-start': (windows, { service, startType }) =>
		withService(windows, service, { startType }),
	...serviceList,
	'search-folder': (windows, { folder, searched }) => {
		const values = windows.registry[searchPath.key];
		const text = values?.[searchPath.value];
		if (typeof text !== 'string') return null;
		const next = searched ? searchPath.added(text, folder) : searchPath.taken(text, folder);
		const registry = {
			...windows.registry,
			[searchPath.key]: { ...values, [searchPath.value]: next },
		};
		return searchPath.holds(text, folder) === searched ? windows : { ...windows, registry };
	},
	'add-group': (windows, { group }) => ({ ...windows, groups: { [group]: [], ...windows.groups } }),
	'remove-group': (windows, { group }) => ({ ...windows, groups: without(windows.groups, group) }),
	'add-member': (windows, { group, member }) => {
		const members = windows.groups[group];
		if (members === undefined) return null;
		const next = members.includes(member) ? members : [...members, member];
		return { ...windows, groups: { ...windows.groups, [group]: next } };
	},
	'remove-member': (windows, { group, member }) => {
		const members = windows.groups[group]?.filter((one) => one !== member) ?? [];
		return { ...windows, groups: { ...windows.groups, [group]: members } };
	},
	'set-launch-type': (windows, { entry, launchType }) => withEntry(windows, entry, launchType),
	'copy-boot-entry': (windows, { description }) => {
		const { current, entries } = windows.boot;
		const original = entries.find(({ id }) => id === current);
		if (original === undefined) return null;
		return withMenu(windows, {
			entries: [...entries, { ...original, id: copied, description }],
			shown: [...windows.boot.shown, copied],
		});
	},
	'remove-boot-entry': (windows, { entry }) => {
		const { entries, once, shown } = windows.boot;
		return withMenu(windows, {
			entries: entries.filter(({ id }) => id !== entry),
			once: once === entry ? null : once,
			shown: shown.filter((id) => id !== entry),
		});
	},
	'hide-boot-entry': (windows, { entry }) =>
		withMenu(windows, { shown: windows.boot.shown.filter((id) => id !== entry) }),
	'boot-once': (windows, { entry }) => withMenu(windows, { once: entry }),
	'suspend-encryption': (windows, { drive, restarts }) => {
		const next = withProtection(windows, drive, 0);
		return next && { ...next, suspendedStarts: restarts };
	},
	'resume-encryption': (windows, { drive }) => {
		const next = withProtection(windows, drive, 1);
		if (next === null) return null;
		const { suspendedStarts: _, ...rest } = next;
		return rest;
	},
};

/** What concerns more than Windows itself. */
const wholeMakers: {
	readonly [K in Change['change']]?: (machine: Description, change: Of<K>) => Description | null;
} = {
	'run-service': (machine, { service, running }) => ranService(machine, service, running),
	...fileChanges,
	'schedule-resume': (machine, { words }) => scheduled(machine, words),
	'unschedule-resume': (machine) => scheduled(machine, null),
};

const asksForRestart = new Set<Change['change']>(['enable-feature', 'boot-once']);

function changed(machine: Description, change: Change): Description | null | undefined {
	const whole = wholeMakers[change.change] as
		| ((machine: Description, change: Change) => Description | null)
		| undefined;
	if (whole) return whole(machine, change);
	const { windows } = machine;
	const maker = makers[change.change] as
		| ((windows: WindowsDescription, change: Change) => WindowsDescription | null)
		| undefined;
	if (windows === undefined || maker === undefined) return undefined;
	const next = maker(windows, change);
	return next && { ...machine, windows: next };
}

/** What a change makes of a simulated Windows. */
export function windowsChange(machine: Description, change: Change): Reading<Made> {
	if (change.change === 'place-archive') return archives['place-archive'](machine, change);
	if (change.change === 'remove-archive') return archives['remove-archive'](machine, change);
	if (change.change === 'in-distribution')
		return distributionChanges[change.change](machine, change);
	if (change.change === 'terminate-distribution') {
		return distributionChanges[change.change](machine, change);
	}
	const next = changed(machine, change);
	if (next === undefined) {
		const detail = `${change.change} is not simulated on Windows`;
		return { status: 'unobserved', reason: 'unsupported', detail };
	}
	if (next === null) return { status: 'absent', detail: 'there is no such thing' };
	return made(next, asksForRestart.has(change.change));
}

import type { Description } from '../description.ts';
import { linuxChange } from './linux-change.ts';
import { ranEngine } from './ran-engine.ts';

const back = <T>(now: Readonly<Record<string, T>>, before: Readonly<Record<string, T | null>>) => {
	const entries = Object.entries({ ...now, ...before }).flatMap(([path, value]) =>
		value === null ? [] : [[path, value] as const],
	);
	return Object.fromEntries(entries) as Record<string, T>;
};

const links = {
	unit: '/etc/systemd/system/multi-user.target.wants/docker.service',
	level: '/etc/rc2.d/S01docker',
	table: '/etc/cron.d/nestvirt-engine',
} as const;

/** The engine after a start: it runs where something starts it. */
function withEngine(machine: Description): Description {
	const { statuses = {}, files } = machine;
	const starts = statuses['/run/systemd/system']
		? machine.links?.[links.unit] !== undefined
		: links.level in files || links.table in files;
	const isThere = ['/usr/sbin/dockerd', '/usr/local/bin/dockerd'].some((path) => path in statuses);
	// Its answers may be for others only.
	const runs = machine.engine !== undefined || '/var/run/docker.sock' in statuses;
	const next = ranEngine(machine, starts && isThere);
	// One that runs on stays as it is, with whatever it answers.
	return runs && next.engine !== undefined ? machine : next;
}

/** What files for the start of the machine bring about: modules, and who may use `/dev/kvm`. */
function settled(machine: Description): Description {
	const texts = (folder: string): readonly string[] =>
		Object.entries(machine.files).flatMap(([path, text]) =>
			path.startsWith(folder) ? [text] : [],
		);
	const modules = texts('/etc/modules-load.d/').flatMap((text) => text.split('\n'));
	let next = withEngine(machine);
	for (const module of modules.filter((line) => /^\w+$/.test(line))) {
		const loaded = linuxChange(next, { change: 'load-module', module });
		if (loaded.status === 'observed') next = loaded.value.description;
	}
	const rule = texts('/etc/udev/rules.d/').find((text) => text.includes('KERNEL=="kvm"'));
	const group = /GROUP="(\w+)"/.exec(rule ?? '')?.[1];
	const gid = new RegExp(`^${group}:x:(\\d+):`, 'm').exec(next.files['/etc/group'] ?? '')?.[1];
	if (rule === undefined || gid === undefined || !next.statuses?.['/dev/kvm']) return next;
	const change = {
		change: 'set-file-access',
		path: '/dev/kvm',
		gid: Number(gid),
		mode: 0o660,
	} as const;
	const given = linuxChange(next, change);
	return given.status === 'observed' ? given.value.description : next;
}

/** A simulated Linux after its next start: what only the running kernel knew is gone. */
export function linuxStart(machine: Description): Description {
	const { volatile, ...rest } = machine;
	const starts = (machine.starts ?? 1) + 1;
	if (volatile === undefined) return settled({ ...rest, starts });
	const { files, statuses, guestRun = machine.guestRun } = volatile;
	return settled({
		...rest,
		starts,
		guestRun,
		files: back(machine.files, files),
		statuses: back(machine.statuses ?? {}, statuses),
	});
}

import { aptWords } from '../../../knowledge/apt-words.ts';
import type { Change } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { type DebianPackage, debianPackages } from '../debian-packages.ts';
import type { Description } from '../description.ts';
import { editedGroup } from './edited-group.ts';
import { type Made, made } from './made.ts';
import { ranEngine } from './ran-engine.ts';
import { without } from './without.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;

const database = '/var/lib/dpkg/status';
const unit = 'docker.service';
const unitLink = `/etc/systemd/system/multi-user.target.wants/${unit}`;
const levelLink = '/etc/rc2.d/S01docker';
const idle = { load: 'loaded', active: 'inactive', sub: 'dead', result: 'success' };

const paragraphsOf = ({ files }: Description): readonly string[] =>
	(files[database] ?? '').trim().split('\n\n');
const nameIn = (paragraph: string): string => /^Package: (\S+)/.exec(paragraph)?.[1] ?? '';
const isInstalled = (paragraph: string): boolean => paragraph.includes('install ok installed');

function withParagraphs(machine: Description, paragraphs: readonly string[]): Description {
	return { ...machine, files: { ...machine.files, [database]: `${paragraphs.join('\n\n')}\n` } };
}

/** Packages, and before each of them what it needs. */
function closure(names: readonly string[]): readonly string[] {
	const all = names.flatMap((name) => [...closure(debianPackages[name]?.needs ?? []), name]);
	return [...new Set(all)];
}

/** What the package of the engine does when it is set up. */
function withService(machine: Description): Description {
	const isBooted = machine.statuses?.['/run/systemd/system'] !== undefined;
	const known: Description = {
		...machine,
		files: {
			...editedGroup(machine.files, 'docker', (members) => members ?? []),
			[levelLink]: '',
		},
		links: { ...machine.links, [unitLink]: `/lib/systemd/system/${unit}` },
		statuses: { '/etc/docker': { kind: 'folder', mode: 0o755 }, ...machine.statuses },
		...(isBooted ? { units: { ...machine.units, [unit]: idle } } : {}),
	};
	return ranEngine(known, true);
}

function withoutService(machine: Description): Description {
	const { units = {}, ...rest } = ranEngine(machine, false);
	const left = without(units, unit);
	return {
		...rest,
		files: ['K', 'S'].reduce(
			(files, sign) => without(files, `/etc/rc2.d/${sign}01docker`),
			rest.files,
		),
		links: without(rest.links ?? {}, unitLink),
		...(Object.keys(left).length > 0 ? { units: left } : {}),
	};
}

function withPackage(machine: Description, name: string): Description {
	const paragraphs = paragraphsOf(machine);
	if (paragraphs.some((one) => nameIn(one) === name && isInstalled(one))) return machine;
	const { files, statuses, links, engine }: DebianPackage = debianPackages[name] ?? { needs: [] };
	const others = paragraphs.filter((one) => nameIn(one) !== name);
	const paragraph = `Package: ${name}\nStatus: install ok installed`;
	const unpacked: Description = {
		...withParagraphs(machine, [...others, paragraph]),
		statuses: { ...machine.statuses, ...statuses },
		links: { ...machine.links, ...links },
	};
	const whole = {
		...unpacked,
		files: { ...unpacked.files, ...files },
	};
	return engine ? withService(whole) : whole;
}

function withoutPackage(machine: Description, name: string, isPurged: boolean): Description {
	const { files, statuses, links, engine }: DebianPackage = debianPackages[name] ?? { needs: [] };
	const start = engine && machine.files[`/lib/systemd/system/${unit}`] !== undefined;
	const next = start ? withoutService(machine) : machine;
	const others = paragraphsOf(next).filter((one) => nameIn(one) !== name);
	const left = isPurged ? [] : [`Package: ${name}\nStatus: deinstall ok config-files`];
	const minus = <T>(from: Readonly<Record<string, T>>, paths: object = {}): Record<string, T> =>
		Object.keys(paths).reduce((rest, path) => without(rest, path), { ...from });
	const rest = withParagraphs(next, [...others, ...left]);
	return {
		...rest,
		files: minus(rest.files, files),
		statuses: minus(rest.statuses ?? {}, statuses),
		links: minus(rest.links ?? {}, links),
	};
}

const outOfReach: Reading<never> = {
	...{ status: 'unobserved', reason: 'failed' },
	detail: aptWords(
		'Err:1 http://deb.debian.org/debian bookworm InRelease\n  Could not connect to deb.debian.org:80',
	),
};

/** A simulated Debian with packages, or without them. */
export const packageChanges = {
	'install-packages': (machine: Description, change: Of<'install-packages'>): Reading<Made> => {
		if (machine.packageFault !== undefined) return outOfReach;
		const unknown = change.packages.find((name) => debianPackages[name] === undefined);
		return unknown === undefined
			? made(closure(change.packages).reduce(withPackage, machine))
			: {
					...{ status: 'unobserved', reason: 'failed' },
					detail: `no source of packages of this machine has ${unknown}`,
				};
	},
	'remove-packages': (machine: Description, change: Of<'remove-packages'>): Reading<Made> => {
		const all = [...new Set([...change.packages, ...change.purged])].reverse();
		return made(
			all.reduce((rest, name) => withoutPackage(rest, name, change.purged.includes(name)), machine),
		);
	},
} as const;

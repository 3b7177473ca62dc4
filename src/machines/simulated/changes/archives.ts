import { archiveMarker } from '../../../knowledge/archive-marker.ts';
import type { Change } from '../../../model/change.ts';
import type { Reading } from '../../../model/observation.ts';
import { parseArchiveMarker } from '../../../parsers/archive-marker.ts';
import type { Description } from '../description.ts';
import { type Made, made } from './made.ts';
import { withStatuses } from './with-statuses.ts';

type Of<K extends Change['change']> = Extract<Change, { change: K }>;
type Placing = Of<'place-archive'>;

// What the vendor's archives hold.
const engines: Readonly<Record<'windows' | 'linux', readonly string[]>> = {
	windows: ['docker.exe', 'dockerd.exe'],
	linux: [
		...['docker', 'dockerd', 'docker-proxy', 'docker-init'],
		...['containerd', 'containerd-shim-runc-v2', 'ctr', 'runc'],
	],
};

const faults: Readonly<Record<NonNullable<Description['archiveFault']>, string>> = {
	'wrong-hash': 'what came has another SHA-256 than the wanted one; nothing was unpacked',
	unreachable: 'its server could not be reached; nothing was changed',
};

const slashed = (path: string): string =>
	/^[A-Za-z]:/.test(path) ? path.replaceAll('\\', '/') : path;
const failed = (detail: string): Reading<never> => ({
	...{ status: 'unobserved', reason: 'failed', detail },
});

/** The same entries, those below a folder under another one's name, or gone: null. */
function moved<T>(
	entries: Readonly<Record<string, T>>,
	folder: string,
	to: string | null,
): Record<string, T> {
	const rows = Object.entries(entries).flatMap(([path, value]): [string, T][] => {
		if (!path.startsWith(`${folder}/`)) return [[path, value]];
		return to === null ? [] : [[`${to}${path.slice(folder.length)}`, value]];
	});
	return Object.fromEntries(rows);
}

function withFolder(machine: Description, folder: string, to: string | null): Description {
	const { files, statuses = {} } = machine;
	return {
		...withStatuses(machine, moved(statuses, folder, to)),
		files: moved(files, folder, to),
	};
}

const markerIn = ({ files }: Description, folder: string) =>
	parseArchiveMarker(files[`${folder}/${archiveMarker}`] ?? '');

/** With what came from archives of their own in the other folder, which takes the place of the first one. */
function carried(machine: Description, from: string, to: string): Description {
	const isOwn = (path: string): boolean => path.endsWith(`/${archiveMarker}`);
	const folders = Object.keys(machine.files)
		.filter(
			(path) => path.startsWith(`${from}/`) && isOwn(path) && path !== `${from}/${archiveMarker}`,
		)
		.map((path) => path.slice(from.length, -archiveMarker.length - 1));
	return folders.reduce((one, name) => withFolder(one, `${from}${name}`, `${to}${name}`), machine);
}

/** Without the links that lead into the folder, and with those of the archive that is there. */
function linked(machine: Description, folder: string, links: string | null): Description {
	if (links === null) return machine;
	const others = Object.entries(machine.links ?? {}).filter(
		([, target]) => !target.startsWith(`${folder}/`),
	);
	const own = (markerIn(machine, folder)?.programs ?? []).map((name) => [
		`${links}/${name}`,
		`${folder}/${name}`,
	]);
	// A path through a link is asked like any other: what it leads to answers.
	const statuses = Object.fromEntries(own.map(([path]) => [path ?? '', { mode: 0o755 }]));
	return {
		...machine,
		links: Object.fromEntries([...others, ...own]),
		statuses: { ...withoutLinks(machine, folder), ...statuses },
	};
}

function withoutLinks({ statuses = {}, links = {} }: Description, folder: string) {
	const rows = Object.entries(statuses).filter(([path]) => !links[path]?.startsWith(`${folder}/`));
	return Object.fromEntries(rows);
}

/** A simulated machine with the programs of an archive. */
export const archives = {
	'place-archive': (machine: Description, change: Placing): Reading<Made> => {
		const { source, sha256, links, program } = change;
		if (machine.archiveFault) return failed(`${source}: ${faults[machine.archiveFault]}`);
		const folder = slashed(change.folder);
		const paths = [...Object.keys(machine.files), ...Object.keys(machine.statuses ?? {})];
		const there = markerIn(machine, folder);
		if (there === null && paths.some((path) => path.startsWith(`${folder}/`))) {
			const detail = `${change.folder} holds something that nestvirt did not put there, so nothing was changed`;
			return failed(detail);
		}
		const aside = there
			? withFolder(withFolder(machine, `${folder}.before`, null), folder, `${folder}.before`)
			: machine;
		const programs = program ? [program] : engines[machine.os === 'windows' ? 'windows' : 'linux'];
		const rows = programs.map((name) => `${folder}/${name}`);
		const placed: Description = {
			...aside,
			files: {
				...aside.files,
				...Object.fromEntries(rows.map((path) => [path, ''])),
				[`${folder}/${archiveMarker}`]: `${JSON.stringify({ sha256, programs })}\n`,
			},
			statuses: {
				...aside.statuses,
				...Object.fromEntries(rows.map((path) => [path, { mode: 0o755 }])),
			},
		};
		return made(linked(carried(placed, `${folder}.before`, folder), folder, links));
	},
	'remove-archive': (machine: Description, change: Of<'remove-archive'>): Reading<Made> => {
		const folder = slashed(change.folder);
		const isThere = markerIn(machine, folder)?.sha256 === change.sha256;
		const isBefore = markerIn(machine, `${folder}.before`) !== null;
		const kept = isThere && isBefore ? carried(machine, folder, `${folder}.before`) : machine;
		const removed = isThere ? withFolder(kept, folder, null) : machine;
		const isFree = markerIn(removed, folder) === null;
		const back = isFree ? withFolder(removed, `${folder}.before`, folder) : removed;
		return made(linked(back, folder, change.links));
	},
} as const;

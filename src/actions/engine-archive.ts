import { archiveMarker } from '../knowledge/archive-marker.ts';
import { shownPath } from '../knowledge/shown-path.ts';
import { type Action, defineActionKind } from '../model/action.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';
import { parseArchiveMarker } from '../parsers/archive-marker.ts';

/** What lies in the folder. */
type Lying = {
	/** The hash of the archive that this program put there; null: it put none. */
	readonly archive: string | null;
	readonly programs: readonly string[];
	/** Whether all of them are still there. */
	readonly isWhole: boolean;
	/** Whether somebody else's things are there instead. */
	readonly isForeign: boolean;
};

/** Beside it: the programs that are linked, and whether an interrupted change left something. */
type ArchiveState = Lying & { readonly linked: readonly string[]; readonly isLeft: boolean };

type Wanted = Extract<Action, { kind: 'engine-archive' }>;

const nothing: Lying = { archive: null, programs: [], isWhole: false, isForeign: false };

// What asks a machine for a path of Windows writes it with slashes.
const asked = (folder: string): string =>
	/^[A-Za-z]:/.test(folder) ? folder.replaceAll('\\', '/') : folder;

async function lyingIn(machine: Machine, folder: string): Promise<Reading<Lying>> {
	const names = await machine.listFolder(folder);
	// ENOTDIR is told as absent, too.
	const status = await machine.fileStatus(folder);
	if (status.status === 'unobserved') return status;
	if (status.status === 'absent') return { status: 'observed', value: nothing };
	if (names.status === 'unobserved') return names;
	const there = names.status === 'observed' ? names.value : [];
	const marker = await machine.readFile(`${folder}/${archiveMarker}`);
	if (marker.status === 'unobserved') return marker;
	const said = marker.status === 'observed' ? parseArchiveMarker(marker.value.text) : null;
	if (said === null) {
		const isForeign = there.length > 0 || status.value.kind !== 'folder';
		return { status: 'observed', value: { ...nothing, isForeign } };
	}
	const { sha256: archive, programs } = said;
	const isWhole = programs.every((name) => there.includes(name));
	return { status: 'observed', value: { archive, programs, isWhole, isForeign: false } };
}

/** The programs that are linked to this folder. */
async function linkedIn(machine: Machine, { folder, links }: Wanted, programs: readonly string[]) {
	if (links === null) return [];
	const targets = await Promise.all(programs.map((name) => machine.readLink(`${links}/${name}`)));
	return programs.filter((name, place) => {
		const target = targets[place];
		return target?.status === 'observed' && target.value === `${folder}/${name}`;
	});
}

const nameOf = (source: string): string =>
	source
		.replace(/[?#].*$/, '')
		.split(/[\\/]/)
		.at(-1) ?? source;

/** The programs of an archive, in a folder of their own that holds nothing else. */
export const engineArchive = defineActionKind({
	kind: 'engine-archive',
	restarts: false,
	title: ({ source, folder }) => `Install ${nameOf(source)} into ${shownPath(folder)}`,
	async get(machine, action): Promise<Reading<ArchiveState>> {
		const folder = asked(action.folder);
		const lying = await lyingIn(machine, folder);
		if (lying.status !== 'observed') return lying;
		const linked = await linkedIn(machine, action, lying.value.programs);
		const left = await Promise.all([
			machine.fileStatus(`${folder}.part`),
			machine.fileStatus(`${folder}.gone`),
		]);
		const isLeft = left.some(({ status }) => status === 'observed');
		return { status: 'observed', value: { ...lying.value, linked, isLeft } };
	},
	standing: ({ sha256, links }, { archive, programs, isWhole, linked }) => {
		const isLinked = links === null || linked.length === programs.length;
		return archive === sha256 && isWhole && isLinked ? 'in-desired-state' : 'differs';
	},
	lasting: ({ isLeft: _, ...lasting }) => lasting,
	// Where somebody else's things are, the machine refuses, and says so.
	next: ({ kind: _, ...archive }) => ({ change: 'place-archive', ...archive }),
	back: ({ sha256, folder, links }, before, state) => {
		const isSame = state.archive === before.archive && state.isWhole === before.isWhole;
		const isOurs = state.archive === sha256 || (state.archive === null && !state.isForeign);
		const isLeft = state.isLeft && !before.isLeft && state.archive !== sha256;
		if (isSame ? isLeft : isOurs) {
			return { change: 'remove-archive', sha256, folder, links };
		}
		const added = isSame ? state.linked.find((name) => !before.linked.includes(name)) : undefined;
		if (added === undefined || links === null) return null;
		return { change: 'remove-file', path: `${links}/${added}`, emptyFolders: [] };
	},
});

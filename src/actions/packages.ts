import { defineActionKind } from '../model/action.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';
import { type PackageStates, parsePackageStates } from '../parsers/package-states.ts';

const database = '/var/lib/dpkg/status';
// What dpkg did and could not write into its database yet, as on a full disk; it knows at most 250 of these:
// https://git.dpkg.org/cgit/dpkg/dpkg.git/tree/lib/dpkg/dbmodify.c?h=1.21.22
const updates = '/var/lib/dpkg/updates';
const starts = ['Package: ', 'Status: '];
// A search answers no more than 256 KiB, and does not say where it stopped.
const mostCharacters = 255 * 1024;

const knownIn = ({ installed, broken, settings }: PackageStates): readonly string[] => [
	...installed,
	...broken,
	...settings,
];

/** The lines of what is not in the database yet, in the order in which it came. */
async function updatedLines(machine: Machine): Promise<Reading<readonly string[]>> {
	const names = await machine.listFolder(updates);
	if (names.status === 'absent') return { status: 'observed', value: [] };
	if (names.status === 'unobserved') return names;
	const lines: string[] = [];
	for (const name of names.value.filter((one) => /^\d{1,8}$/.test(one)).sort()) {
		const found = await machine.searchFile(`${updates}/${name}`, 'line', starts);
		if (found.status === 'unobserved') return found;
		if (found.status === 'observed') lines.push(...found.value);
	}
	return { status: 'observed', value: lines };
}

/**
 * Packages of the distribution that are installed; only where dpkg keeps them. A state holds the names of all packages, so
 * that the way back removes whatever came with them, and nothing else.
 */
export const packages = defineActionKind({
	kind: 'packages',
	restarts: false,
	title: ({ packages: wanted }) =>
		`Install ${wanted.join(', ')}, and what ${wanted.length > 1 ? 'they need' : 'it needs'}`,
	async get(machine) {
		const lines = await machine.searchFile(database, 'line', starts);
		if (lines.status === 'unobserved') return lines;
		if (lines.status === 'absent') {
			return { status: 'unobserved', reason: 'unsupported', detail: 'dpkg keeps nothing here' };
		}
		if (lines.value.join('').length > mostCharacters) {
			const detail = 'dpkg knows more packages than can be told apart afterwards';
			return { status: 'unobserved', reason: 'unsupported', detail };
		}
		const later = await updatedLines(machine);
		return later.status === 'observed'
			? { status: 'observed', value: parsePackageStates(lines.value, later.value) }
			: later;
	},
	standing: ({ packages: wanted }, { installed }) =>
		wanted.every((name) => installed.includes(name)) ? 'in-desired-state' : 'differs',
	// Somebody else's packages come and go; only those that came with these count.
	lasting: () => true,
	next: ({ packages: wanted }, { installed }) => {
		const missing = wanted.filter((name) => !installed.includes(name));
		return missing.length > 0 ? { change: 'install-packages', packages: missing } : null;
	},
	back: (_, before, state, after) => {
		const came = knownIn(after ?? state);
		const added = [...state.installed, ...state.broken].filter(
			(name) => came.includes(name) && ![...before.installed, ...before.broken].includes(name),
		);
		const purged = knownIn(state).filter(
			(name) => came.includes(name) && !knownIn(before).includes(name),
		);
		return added.length + purged.length > 0
			? { change: 'remove-packages', packages: added, purged }
			: null;
	},
});

import { engineHoldings } from '../knowledge/engine-holdings.ts';
import { defineActionKind } from '../model/action.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';

/** A folder that an engine fills, and what of the user's is in it. */
type FolderState = { readonly exists: boolean; readonly holds: readonly string[] };

/** The names that stand for something of the user's in a folder; one that is not there holds nothing. */
async function namesIn(
	machine: Machine,
	path: string,
	own: readonly string[],
): Promise<Reading<readonly string[]>> {
	const names = await machine.listFolder(path);
	if (names.status === 'unobserved') return names;
	const all = names.status === 'observed' ? names.value : [];
	return { status: 'observed', value: all.filter((name) => !own.includes(name)) };
}

async function heldIn(machine: Machine, path: string): Promise<Reading<readonly string[]>> {
	const held: string[] = [];
	for (const { below, own = [], what } of engineHoldings[path] ?? [
		{ below: '', what: 'something' },
	]) {
		const names = await namesIn(machine, below === '' ? path : `${path}/${below}`, own);
		if (names.status !== 'observed') return names;
		if (names.value.length > 0) held.push(what);
	}
	return { status: 'observed', value: [...new Set(held)] };
}

/** A folder for what an engine keeps; on the way back it goes only while nothing of the user's is in it. */
export const engineFolder = defineActionKind({
	kind: 'engine-folder',
	restarts: false,
	title: ({ path }) => `Make the folder ${path}`,
	async get(machine, { path }): Promise<Reading<FolderState>> {
		const status = await machine.fileStatus(path);
		if (status.status === 'unobserved') return status;
		if (status.status === 'absent') {
			return { status: 'observed', value: { exists: false, holds: [] } };
		}
		const held = await heldIn(machine, path);
		if (held.status !== 'observed') return held;
		return { status: 'observed', value: { exists: true, holds: held.value } };
	},
	standing: (_, { exists }) => (exists ? 'in-desired-state' : 'differs'),
	// What an engine puts into it is no change of somebody else's.
	lasting: () => null,
	next: ({ path, mode }, { exists }) => (exists ? null : { change: 'make-folder', path, mode }),
	back: ({ path }, before, { exists, holds }) => {
		if (before.exists || !exists) return null;
		return holds.length === 0
			? { change: 'remove-folder', path }
			: { kept: `it holds ${holds.join(', ')} of yours. If you need none of it: rm -r ${path}` };
	},
});

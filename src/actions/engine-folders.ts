import { engineHoldings } from '../knowledge/engine-holdings.ts';
import { defineActionKind } from '../model/action.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';

/** The folders that are there, by path, and what of the user's is in each. */
type FoldersState = { readonly there: Readonly<Record<string, readonly string[]>> };

async function heldIn(machine: Machine, path: string): Promise<Reading<readonly string[]>> {
	const held: string[] = [];
	const places = engineHoldings[path] ?? [{ below: '', what: 'something' }];
	for (const { below, own = [], what } of places) {
		const names = await machine.listFolder(below === '' ? path : `${path}/${below}`);
		if (names.status === 'unobserved') return names;
		const all = names.status === 'observed' ? names.value : [];
		if (all.some((name) => !own.includes(name))) held.push(what);
	}
	return { status: 'observed', value: [...new Set(held)] };
}

async function stateOf(machine: Machine, paths: readonly string[]): Promise<Reading<FoldersState>> {
	const there: Record<string, readonly string[]> = {};
	for (const path of paths) {
		const status = await machine.fileStatus(path);
		if (status.status === 'unobserved') return status;
		if (status.status === 'absent') continue;
		const held = await heldIn(machine, path);
		if (held.status !== 'observed') return held;
		there[path] = held.value;
	}
	return { status: 'observed', value: { there } };
}

/** Folders for what an engine keeps; on the way back each goes only while nothing of the user's is in it. */
export const engineFolders = defineActionKind({
	kind: 'engine-folders',
	restarts: false,
	title: ({ folders }) =>
		`Make the engine's folders: ${folders.map(({ path }) => path).join(', ')}`,
	get: (machine, { folders }) =>
		stateOf(
			machine,
			folders.map(({ path }) => path),
		),
	standing: ({ folders }, { there }) =>
		folders.every(({ path }) => path in there) ? 'in-desired-state' : 'differs',
	// What an engine puts into them is no change of somebody else's.
	lasting: () => true,
	next: ({ folders }, { there }) => {
		const missing = folders.find(({ path }) => !(path in there));
		return missing ? { change: 'make-folder', ...missing } : null;
	},
	back: (_, before, { there }) => {
		const made = Object.entries(there).filter(([path]) => !(path in before.there));
		const empty = made.find(([, held]) => held.length === 0);
		if (empty) return { change: 'remove-folder', path: empty[0] };
		if (made.length === 0) return null;
		const words = made.map(([path, held]) => `${path} holds ${held.join(' and ')} of yours`);
		const paths = made.map(([path]) => path).join(' ');
		return { kept: `${words.join(', ')}. If you need none of it: rm -r ${paths}` };
	},
});

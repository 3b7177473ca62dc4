import { searchPath as paths } from '../knowledge/search-path.ts';
import { defineActionKind } from '../model/action.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';

/** The text of the search path, as it stands in the registry: variables in it are not replaced. */
async function textOf(machine: Machine): Promise<Reading<string>> {
	const values = await machine.registryValues(paths.key);
	if (values.status !== 'observed') return values;
	const wanted = paths.value.toLowerCase();
	const [, text] = Object.entries(values.value).find(([n]) => n.toLowerCase() === wanted) ?? [];
	// A text of more than 64 KiB is not read, either.
	return typeof text === 'string'
		? { status: 'observed', value: text }
		: { status: 'unobserved', reason: 'unsupported', detail: `${paths.value} is no text` };
}

/** A folder in which Windows looks for programs, for every account; prompts that are open do not know it yet. */
export const searchPath = defineActionKind({
	kind: 'search-path',
	restarts: false,
	title: ({ folder }) => `Let new prompts find the programs in ${folder}`,
	async get(machine, { folder }) {
		const text = await textOf(machine);
		if (text.status !== 'observed') return text;
		const isSearched = paths.holds(text.value, folder);
		const isTooLong = paths.added(text.value, folder).length > paths.longest;
		return { status: 'observed', value: { isSearched, isTooLong: !isSearched && isTooLong } };
	},
	standing: (_, { isSearched }) => (isSearched ? 'in-desired-state' : 'differs'),
	lasting: ({ isSearched }) => isSearched,
	next: ({ folder }, { isTooLong }) =>
		isTooLong ? null : { change: 'search-folder', folder, searched: true },
	hindrance: () =>
		`the search path of Windows would be longer than ${paths.longest} characters, and the Command Prompt would search none of it; remove folders that are not needed first`,
	back: ({ folder }, before, { isSearched }) =>
		isSearched && !before.isSearched ? { change: 'search-folder', folder, searched: false } : null,
});

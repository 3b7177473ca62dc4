import { actionKinds } from '../../src/actions/index.ts';
import { type AnyActionKind, defineActionKind } from '../../src/model/action.ts';
import { isJsonObject } from '../../src/model/is-json-object.ts';
import type { Json } from '../../src/model/json.ts';

const engineArchive = defineActionKind({
	kind: 'engine-archive',
	restarts: false,
	title: ({ source, folder }) =>
		`Install ${source.split(/[\\/]/).at(-1)} into ${folder.replaceAll('/', '\\')}`,
	async get(machine, { folder }) {
		const marker = await machine.readFile(`${folder}/.nestvirt-archive.json`);
		const said = marker.status === 'observed' ? marker.value.text : '';
		return { status: 'observed', value: { archive: /"sha256":"(\w+)"/.exec(said)?.[1] ?? null } };
	},
	standing: ({ sha256 }, { archive }) => (archive === sha256 ? 'in-desired-state' : 'differs'),
	next: ({ kind: _, ...archive }) => ({ change: 'place-archive', ...archive }),
	back: ({ sha256, folder, links }, before, { archive }) =>
		archive === sha256 && before.archive === null
			? { change: 'remove-archive', sha256, folder, links }
			: null,
});

/** A file that is not there, or that holds nothing but these entries: enough for a machine with no engine yet. */
const jsonEntries = defineActionKind({
	kind: 'json-entries',
	restarts: false,
	title: ({ path, entries }) =>
		`Set ${Object.keys(entries).join(', ')} in ${path.replaceAll('/', '\\')}`,
	async get(machine, { path }): Promise<{ status: 'observed'; value: { text: string | null } }> {
		const file = await machine.readFile(path);
		return {
			status: 'observed',
			value: { text: file.status === 'observed' ? file.value.text : null },
		};
	},
	standing: ({ entries }, { text }) => {
		const held: unknown = text === null ? {} : JSON.parse(text);
		const isHeld = ([name, value]: [string, Json]) => isJsonObject(held) && held[name] === value;
		return Object.entries(entries).every(isHeld) ? 'in-desired-state' : 'differs';
	},
	next: ({ path, entries }) => ({
		...{ change: 'write-file', path, mode: 0o644 },
		text: `${JSON.stringify(entries, null, 2)}\n`,
	}),
	back: ({ path }, before, { text }) =>
		before.text === null && text !== null
			? { change: 'remove-file', path, emptyFolders: [] }
			: null,
});

const isMissing = ({ kind }: AnyActionKind): boolean =>
	!actionKinds.some((one) => one.kind === kind);

/** Every kind of action, and a thin one where a kind has none yet. */
export const everyKind: readonly AnyActionKind[] = [
	...actionKinds,
	...[engineArchive, jsonEntries].filter(isMissing),
];

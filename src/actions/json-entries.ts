import { shownPath } from '../knowledge/shown-path.ts';
import { type Action, defineActionKind } from '../model/action.ts';
import type { Change } from '../model/change.ts';
import type { FileStatus, FileText } from '../model/machine-values.ts';
import type { Reading } from '../model/observation.ts';
import { parseJsonEntries } from '../parsers/json-entries.ts';
import { parseMergedJson } from '../parsers/merged-json.ts';
import { missingAbove } from './missing-above.ts';

type JsonEntries = Extract<Action, { kind: 'json-entries' }>;

/** A JSON file, its copy, and what it says of the entries; null: it is not there, or says nothing. */
type FileState = {
	readonly text: string | null;
	readonly mode: number | null;
	readonly missing: readonly string[];
	readonly copy: string | null;
	readonly entries: { readonly [key: string]: string | null };
};

const copyOf = (path: string): string => `${path}.before-nestvirt`;

const ordinary = 0o644;

/** The text that an action makes of another; null: it cannot be read. */
function made(text: string | null, entries: JsonEntries['entries']): string | null {
	const raw = Object.entries(entries).map(
		([key, value]) => [key, value === null ? null : JSON.stringify(value)] as const,
	);
	return parseMergedJson(text ?? '', Object.fromEntries(raw));
}

/** The entries that an action speaks of, as they are written. */
function rawEntries(text: string | null, { entries }: JsonEntries): FileState['entries'] {
	const all = parseJsonEntries(made(text, {}) ?? '') ?? [];
	const named = Object.keys(entries).map(
		(key) => [key, all.findLast((one) => one.key === key)?.raw ?? null] as const,
	);
	return Object.fromEntries(named);
}

/** Why a file is left as it is; null: nothing speaks against a change. */
function faultOf(path: string, file: Reading<FileText>): string | null {
	if (file.status !== 'observed') return null;
	const { text, truncated } = file.value;
	if (truncated) return `${path} is too long to be put back`;
	// Such a sign stands for bytes that are no UTF-8: nobody could write them back.
	if (text.includes('\ufffd')) return `${path} is not written in UTF-8, so it is left as it is`;
	return made(text, {}) === null
		? `${path} holds no JSON object that could be corrected without guessing, so it is left as it is`
		: null;
}

const listed = (words: readonly string[]): string =>
	words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function title({ path: place, entries }: JsonEntries): string {
	const path = shownPath(place);
	const keys = Object.keys(entries);
	const gone = keys.filter((key) => entries[key] === null);
	const set = keys.filter((key) => entries[key] !== null);
	const parts = [
		...(gone.length > 0 ? [`take ${listed(gone)} out of ${path}`] : []),
		...(set.length > 0 ? [`set ${listed(set)} in ${gone.length > 0 ? 'it' : path}`] : []),
	];
	const what = parts.join(', ') || `make ${path} strict JSON, without comments`;
	// What is only added needs no copy to be found again.
	const copy = gone.length > 0 || set.length === 0 ? `; ${copyOf(path)} keeps it as it was` : '';
	return `${what.charAt(0).toUpperCase()}${what.slice(1)}${copy}`;
}

/** The way back of a file that is as this program left it, or as it was before. */
function backWhole(path: string, before: FileState, state: FileState): Change | null {
	if (state.text !== before.text) {
		return before.text === null
			? { change: 'remove-file', path, emptyFolders: before.missing }
			: { change: 'write-file', path, text: before.text, mode: before.mode ?? ordinary };
	}
	// A copy that was there already, or that is not what it was made of, is somebody else's.
	const isOurs = before.copy === null && state.copy !== null && state.copy === before.text;
	return isOurs ? { change: 'remove-file', path: copyOf(path), emptyFolders: [] } : null;
}

function back({ path, entries }: JsonEntries, before: FileState, state: FileState): Change | null {
	if (state.text === before.text || state.text === made(before.text, entries)) {
		return backWhole(path, before, state);
	}
	// Somebody changed the rest of the file since: the entries alone become what they were.
	const text = state.text === null ? null : parseMergedJson(state.text, before.entries);
	if (text === null || text === state.text) return null;
	return { change: 'write-file', path, text, mode: state.mode ?? ordinary };
}

type Readings = readonly [
	file: Reading<FileText>,
	status: Reading<FileStatus>,
	copy: Reading<FileText>,
];

function fileIn([file, status, copy]: Readings): Omit<FileState, 'missing' | 'entries'> {
	const kept = copy.status === 'observed' ? copy.value.text : null;
	return file.status === 'observed' && status.status === 'observed'
		? { text: file.value.text, mode: status.value.mode, copy: kept }
		: { text: null, mode: null, copy: kept };
}

/** Entries of a JSON file, as they shall be; the rest of it stays as its owner wrote it, and a copy of all is kept. */
export const jsonEntries = defineActionKind({
	kind: 'json-entries',
	restarts: false,
	title,
	async get(machine, action): Promise<Reading<FileState>> {
		const { path } = action;
		const readings: Readings = await Promise.all([
			machine.readFile(path),
			machine.fileStatus(path),
			machine.readFile(copyOf(path)),
		]);
		for (const one of readings) if (one.status === 'unobserved') return one;
		const wrong = faultOf(path, readings[0]);
		if (wrong !== null) return { status: 'unobserved', reason: 'unparsable', detail: wrong };
		const file = fileIn(readings);
		const missing = file.text === null ? await missingAbove(machine, path) : [];
		return {
			status: 'observed',
			value: { ...file, missing, entries: rawEntries(file.text, action) },
		};
	},
	standing: ({ entries }, { text }) =>
		text === made(text, entries) ? 'in-desired-state' : 'differs',
	// What else is in the file is its owner's.
	lasting: ({ entries }) => entries,
	next: ({ path, entries }, { text, mode, copy }) => {
		const kept = { change: 'write-file', mode: mode ?? ordinary } as const;
		if (text !== null && copy === null) return { ...kept, path: copyOf(path), text };
		const wanted = made(text, entries);
		return wanted === null ? null : { ...kept, path, text: wanted };
	},
	back,
});

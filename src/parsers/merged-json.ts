import { applyEdits, type Edit } from 'jsonc-parser';
import { type JsonEntry, parseJsonEntries } from './json-entries.ts';
import { parseLooseJson } from './loose-json.ts';

const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** What takes an entry away with the comma that parts it from its neighbour. */
function removal(entries: readonly JsonEntry[], gone: JsonEntry): Edit {
	const place = entries.indexOf(gone);
	const [before, after] = [entries[place - 1], entries[place + 1]];
	const [from, to] =
		before === undefined ? [gone.start, after?.start ?? gone.end] : [before.end, gone.end];
	return { offset: from, length: to - from, content: '' };
}

/** Puts an entry last, parted from the one before it as the file parts its own: a new line and an indent, a blank. */
function insertion(text: string, last: JsonEntry | undefined, entry: string): Edit {
	if (last !== undefined) {
		const gap = /\s*$/.exec(text.slice(0, last.start))?.[0] ?? '';
		return { offset: last.end, length: 0, content: `,${gap}${entry}` };
	}
	const [open, close] = [text.indexOf('{') + 1, text.lastIndexOf('}')];
	const end = lineEnd(text);
	return { offset: open, length: close - open, content: `${end}  ${entry}${end}` };
}

const isSame = ({ value }: JsonEntry, raw: string): boolean =>
	JSON.stringify(value) === JSON.stringify(JSON.parse(raw));

function withEntry(text: string, key: string, raw: string | null): string {
	const entries = parseJsonEntries(text) ?? [];
	const known = entries.filter((one) => one.key === key);
	// Of several of one name only the last counts, and it alone stays.
	const [gone] = raw === null ? known : known.slice(0, -1);
	if (gone !== undefined) return withEntry(applyEdits(text, [removal(entries, gone)]), key, raw);
	if (raw === null) return text;
	const [own] = known;
	if (own === undefined) {
		return applyEdits(text, [insertion(text, entries.at(-1), `${JSON.stringify(key)}: ${raw}`)]);
	}
	const { valueStart: offset, end } = own;
	return isSame(own, raw)
		? text
		: applyEdits(text, [{ offset, length: end - offset, content: raw }]);
}

/**
 * A JSON object with these entries, each a JSON text, or null for those that it shall not have. All others, their order,
 * how they are written and parted stay; a byte order mark, comments and commas too many go. Null: it is no object.
 */
export function parseMergedJson(
	text: string,
	wanted: Readonly<Record<string, string | null>>,
): string | null {
	const strict = parseLooseJson(text);
	if (strict === null) return null;
	return Object.entries(wanted).reduce((merged, [key, raw]) => withEntry(merged, key, raw), strict);
}

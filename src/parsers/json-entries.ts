import { getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { isJsonObject } from '../model/is-json-object.ts';
import type { Json } from '../model/json.ts';

/** One entry of a JSON object: where it stands in the text, from its name to the end of its value, and what it says. */
export interface JsonEntry {
	readonly key: string;
	readonly value: Json;
	readonly start: number;
	readonly end: number;
	readonly valueStart: number;
	/** Counted from one. */
	readonly line: number;
	/** Entries of the object that it holds. */
	readonly inner: readonly JsonEntry[];
	/** The value as it is written. */
	readonly raw: string;
}

function entriesOf(text: string, object: Node): readonly JsonEntry[] {
	return (object.children ?? []).flatMap((property) => {
		const [name, value] = property.children ?? [];
		if (name === undefined || value === undefined) return [];
		const start = name.offset;
		const end = value.offset + value.length;
		return [
			{
				...{ key: String(name.value), value: getNodeValue(value) as Json, start, end },
				valueStart: value.offset,
				line: text.slice(0, start).split('\n').length,
				inner: value.type === 'object' ? entriesOf(text, value) : [],
				raw: text.slice(value.offset, end),
			},
		];
	});
}

/** The entries of the JSON object that a text holds, comments and commas too many let pass; null: it holds none. */
export function parseJsonEntries(text: string): readonly JsonEntry[] | null {
	const root = parseTree(text, [], { allowTrailingComma: true });
	if (root?.type !== 'object') return null;
	return isJsonObject(getNodeValue(root)) ? entriesOf(text, root) : null;
}

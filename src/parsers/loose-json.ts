import { visit } from 'jsonc-parser';
import { isJsonObject } from '../model/is-json-object.ts';

/** A stretch of a text that goes. */
interface Cut {
	readonly from: number;
	readonly to: number;
}

/** A comment goes with the blanks before it, and with the line that it has for itself. */
function commentCut(text: string, from: number, to: number): Cut {
	const after = /^[ \t]*(\r?\n|$)/.exec(text.slice(to))?.[0].length;
	if (after === undefined) return { from, to };
	const start = from - (/[ \t]*$/.exec(text.slice(0, from))?.[0].length ?? 0);
	const hasLine = start === 0 || text[start - 1] === '\n';
	return { from: start, to: hasLine ? to + after : to };
}

function cutsOf(text: string): readonly Cut[] {
	const cuts: Cut[] = [];
	let comma: number | null = null;
	const other = (): void => {
		comma = null;
	};
	const end = (): void => {
		if (comma !== null) cuts.push({ from: comma, to: comma + 1 });
		comma = null;
	};
	visit(
		text,
		{
			onComment: (offset, length) => cuts.push(commentCut(text, offset, offset + length)),
			onSeparator: (sign, offset) => {
				comma = sign === ',' ? offset : null;
			},
			onObjectProperty: other,
			onObjectBegin: other,
			onArrayBegin: other,
			onLiteralValue: other,
			onObjectEnd: end,
			onArrayEnd: end,
		},
		{ allowTrailingComma: true },
	);
	return cuts.sort((one, next) => next.from - one.from);
}

function isStrict(text: string): boolean {
	try {
		return isJsonObject(JSON.parse(text));
	} catch {
		return false;
	}
}

/**
 * A JSON object without what some editors let pass and a strict reader does not: a byte order mark, comments, commas
 * before a closing bracket. All else stays as it is written; of nothing comes an empty object. Null where something else
 * is wrong, or it is no object.
 */
export function parseLooseJson(whole: string): string | null {
	const text = whole.replace(/^\ufeff/, '');
	if (isStrict(text)) return text;
	if (text.trim() === '') return '{}\n';
	let strict = text;
	for (const { from, to } of cutsOf(text)) strict = strict.slice(0, from) + strict.slice(to);
	return isStrict(strict) ? strict : null;
}

import { explainer } from '../explain/explainer.ts';
import type { ExitCode } from '../model/exit-code.ts';
import type { NamedCause } from '../model/explanation.ts';
import type { JsonObject } from '../model/is-json-object.ts';
import { parseJsonObject } from '../parsers/json-object.ts';
import type { Context } from './context.ts';
import { jsonLines } from './json-lines.ts';

type Answer =
	| { readonly id: unknown; readonly causes: readonly NamedCause[] }
	| { readonly id: unknown; readonly error: string };

function words({ platform, context }: JsonObject): Record<string, string> {
	const entries = typeof context === 'object' && context !== null ? Object.entries(context) : [];
	const said = entries.map(([key, value]) => [key, String(value)] as const);
	return Object.fromEntries([...said, ['platform', typeof platform === 'string' ? platform : '']]);
}

function answer(line: string): Answer {
	const asked = parseJsonObject(line);
	if (asked === null) return { id: null, error: 'no JSON object' };
	const { id = null, text } = asked;
	if (typeof text !== 'string') return { id, error: 'text is missing or no string' };
	const one = explainer({ words: words(asked), traits: [] });
	one.feed(new TextEncoder().encode(text));
	return { id, causes: one.finish() };
}

/** Explains JSON Lines, one answer a line in the same order. A malformed line is answered too. */
export function explainBatch(context: Context, file: string): Promise<ExitCode> {
	return jsonLines(context, file, answer);
}

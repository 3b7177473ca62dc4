import { explainer } from '../explain/explainer.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import type { NamedCause } from '../model/explanation.ts';
import { type JsonObject, parseJsonObject } from '../parsers/json-object.ts';
import { neutralText } from '../report/neutral-text.ts';
import type { Context } from './context.ts';

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

/** Lines of a stream, without their ends; a line longer than 64 MiB is cut there. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	const longest = 64 * 1024 * 1024;
	let rest = '';
	for await (const chunk of chunks) {
		const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
		rest = (parts.pop() ?? '').slice(0, longest);
		yield* parts;
	}
	yield rest;
}

/** Explains JSON Lines, one answer a line in the same order. A malformed line is answered too. */
export async function explainBatch(context: Context, file: string): Promise<ExitCode> {
	let malformed = false;
	for await (const line of lines(context.read(file))) {
		if (line.trim() === '') continue;
		const answered = answer(line);
		malformed ||= 'error' in answered;
		context.print(`${neutralText(JSON.stringify(answered))}\n`);
	}
	return malformed ? exitCodes.inputRefused : exitCodes.done;
}

import { isJsonObject } from '../../model/is-json-object.ts';
import { isShared } from './is-shared.ts';
import { kindUnder } from './kind-under.ts';
import { secretKeys } from './secret-keys.ts';
import type { ValueTools } from './value-tools.ts';

const deepest = 64;
// A version of four numbers looks like an address.
const versionKey = /version|release|build|revision/i;
const fourNumbers = /^\d{1,5}(?:\.\d{1,5}){3}$/;

async function redactedText(text: string, key: string, tools: ValueTools): Promise<string> {
	if (text !== '' && secretKeys.isSecret(key)) {
		tools.count('secret:key');
		return tools.secrets.markFor(text);
	}
	if (versionKey.test(key) && fourNumbers.test(text)) return text;
	const kind = kindUnder(key);
	const clean = await tools.text.redact(text);
	// A name too common to be looked for in every text is a name here all the same.
	if ((kind !== 'computer' && kind !== 'domain') || isShared(text)) return clean;
	return clean === text && /^[\w.-]*\p{L}[\w.-]*$/u.test(text) ? tools.names.of(kind, text) : clean;
}

/** A JSON value with every text in it redacted, keys included; a value under the key of a secret goes whole. */
export async function redactedValue(
	value: unknown,
	tools: ValueTools,
	key = '',
	depth = 0,
): Promise<unknown> {
	if (depth > deepest) throw new RangeError('nested too deeply');
	if (typeof value === 'string') return redactedText(value, key, tools);
	if (Array.isArray(value)) {
		const list: unknown[] = [];
		for (const one of value) list.push(await redactedValue(one, tools, key, depth + 1));
		return list;
	}
	if (!isJsonObject(value)) return value;
	const entries: [string, unknown][] = [];
	for (const [own, one] of Object.entries(value)) {
		const name = await tools.text.redact(own);
		entries.push([name, await redactedValue(one, tools, own, depth + 1)]);
	}
	return Object.fromEntries(entries);
}

import { isJsonObject } from '../../model/is-json-object.ts';
import { secretKeys } from './secret-keys.ts';
import type { ValueTools } from './value-tools.ts';

const deepest = 64;

/** Learns from every text of a JSON value. */
export async function learnValue(
	value: unknown,
	tools: ValueTools,
	key = '',
	depth = 0,
): Promise<void> {
	if (depth > deepest) return;
	if (typeof value === 'string') {
		if (secretKeys.isSecret(key)) tools.secrets.add(value);
		await tools.text.learn(value);
	} else if (Array.isArray(value)) {
		for (const one of value) await learnValue(one, tools, key, depth + 1);
	} else if (isJsonObject(value)) {
		for (const [own, one] of Object.entries(value)) await learnValue(one, tools, own, depth + 1);
	}
}

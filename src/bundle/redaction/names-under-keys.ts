import { isJsonObject } from '../../model/is-json-object.ts';
import { kindUnder } from './kind-under.ts';
import type { Names } from './names.ts';

const deepest = 16;

/** Notes every value that stands under a telling key, at any depth. */
export function namesUnderKeys(value: unknown, names: Names, key = '', depth = 0): void {
	if (depth > deepest) return;
	const kind = kindUnder(key);
	if (typeof value === 'string') {
		if (kind !== null) names.add(kind, value.replace(/^\\+/, ''));
	} else if (Array.isArray(value)) {
		for (const one of value) namesUnderKeys(one, names, key, depth + 1);
	} else if (isJsonObject(value)) {
		for (const [own, one] of Object.entries(value)) namesUnderKeys(one, names, own, depth + 1);
	}
}

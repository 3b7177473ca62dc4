import { neutralText } from './neutral-text.ts';

/** A copy of a JSON-like value in which every string, keys included, is neutral. */
export function neutral<T>(value: T): T {
	if (typeof value === 'string') return neutralText(value) as T;
	if (Array.isArray(value)) return value.map((item) => neutral(item)) as T;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, item]) => [neutralText(key), neutral(item)]);
	return Object.fromEntries(entries) as T;
}

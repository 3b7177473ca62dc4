import type { DaemonValue } from '../knowledge/daemon-keys.ts';
import { isJsonObject } from '../model/is-json-object.ts';
import type { Json } from '../model/json.ts';

type Fits = (value: Json, raw: string) => boolean;

const isText: Fits = (value) => value === null || typeof value === 'string';
const isBoolean: Fits = (value) => value === null || typeof value === 'boolean';
// Go takes no fraction and no exponent for a whole number, and none that 64 bits do not hold.
const isWhole: Fits = (value, raw) =>
	value === null || (/^-?\d{1,19}$/.test(raw) && Math.abs(Number(raw)) < 2 ** 63);
const fourParts = /^(\d{1,3}\.){3}\d{1,3}$/;
const isAddress: Fits = (value) => {
	if (typeof value !== 'string' || value.trim() === '') return value === null || value === '';
	const text = value.trim();
	if (fourParts.test(text)) {
		return text.split('.').every((part) => Number(part) < 256 && !/^0\d/.test(part));
	}
	return /^[0-9a-f:]+(:(\d{1,3}\.){3}\d{1,3})?(%.+)?$/i.test(text) && text.includes(':');
};
const isObject: Fits = (value) => value === null || isJsonObject(value);

const listOf =
	(fits: Fits): Fits =>
	(value) =>
		value === null || (Array.isArray(value) && value.every((one: Json) => fits(one, '')));
const namedOf =
	(fits: Fits): Fits =>
	(value) =>
		value === null ||
		(isJsonObject(value) && Object.values(value).every((one) => fits(one as Json, '')));

// 64m, 1.5GiB: https://github.com/docker/go-units/blob/master/size.go; as text only, and never null.
const isSize: Fits = (value) =>
	typeof value === 'string' && /^\d+(\.\d+)?\s?([kmgtp]i?b?|b)?$/i.test(value);

const rules: Readonly<Record<DaemonValue, readonly [fits: Fits, wanted: string]>> = {
	boolean: [isBoolean, 'true or false, without quotes'],
	text: [isText, 'a text in double quotes'],
	whole: [isWhole, 'a whole number, without quotes'],
	texts: [listOf(isText), 'a list of texts, ["..."]'],
	address: [isAddress, 'an IP address in double quotes'],
	addresses: [listOf(isAddress), 'a list of IP addresses, ["..."]'],
	size: [isSize, 'a size in double quotes, "64m"'],
	object: [isObject, 'an object, {...}'],
	entries: [isJsonObject, 'an object, {...}'],
	'texts-by-name': [namedOf(isText), 'an object whose values are all texts in double quotes'],
	'booleans-by-name': [namedOf(isBoolean), 'an object whose values are all true or false'],
	'objects-by-name': [namedOf(isObject), 'an object of objects, {"...": {...}}'],
	objects: [listOf(isObject), 'a list of objects, [{...}]'],
	anything: [() => true, ''],
};

/** What a daemon wants for a key whose value it cannot take; null: it can. `raw`: the value as it is written. */
export function parseDaemonValueFault(kind: DaemonValue, value: Json, raw: string): string | null {
	const [fits, wanted] = rules[kind];
	return fits(value, raw) ? null : wanted;
}

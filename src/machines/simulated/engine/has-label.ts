import { isJsonObject, type JsonObject } from '../../../model/is-json-object.ts';

/** Whether these labels pass the filter of a listing, `{"label":["name"]}` or `{"label":["name=value"]}`. */
export function hasLabel(labels: JsonObject, filters: string | null): boolean {
	const wanted: unknown = JSON.parse(filters ?? '{}');
	const list = isJsonObject(wanted) ? wanted['label'] : undefined;
	const [name = '', value] = String(Array.isArray(list) ? list[0] : '').split('=');
	return name in labels && (value === undefined || labels[name] === value);
}

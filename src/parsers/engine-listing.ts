import { isJsonObject } from '../model/is-json-object.ts';

function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** What an engine lists, by id, or by name where it has no id; null: this is no listing. */
export function parseEngineListing(body: string): readonly string[] | null {
	// [{"Id":"4f2a...","Names":["/proof"]}], and {"Volumes":[{"Name":"proof"}],"Warnings":null}
	const answer = jsonIn(body);
	const list = isJsonObject(answer) && 'Volumes' in answer ? (answer['Volumes'] ?? []) : answer;
	if (!Array.isArray(list)) return null;
	return list.flatMap((item: unknown) => {
		const name = isJsonObject(item) ? (item['Id'] ?? item['Name']) : undefined;
		return typeof name === 'string' ? [name] : [];
	});
}

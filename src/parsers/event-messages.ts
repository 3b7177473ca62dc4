import { isJsonObject } from '../model/is-json-object.ts';

/** The texts of events, `[{"Id": 11, "Message": "..."}]`, in their order; empty for another shape. */
export function parseEventMessages(value: unknown): readonly string[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((event: unknown) => {
		if (!isJsonObject(event)) return [];
		const { Message } = event;
		return typeof Message === 'string' ? Message.split(/\r?\n/) : [];
	});
}

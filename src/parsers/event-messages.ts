/** The texts of events, `[{"Id": 11, "Message": "..."}]`, in their order; empty for another shape. */
export function parseEventMessages(value: unknown): readonly string[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((event: unknown) => {
		if (typeof event !== 'object' || event === null) return [];
		const { Message } = event as Record<string, unknown>;
		return typeof Message === 'string' ? Message.split(/\r?\n/) : [];
	});
}

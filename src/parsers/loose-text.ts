const isSimple = (value: unknown): value is string | number | boolean =>
	['string', 'number', 'boolean'].includes(typeof value);

/** A text from JSON of unknown shape: the members of a list or of an object are its lines. */
export function parseLooseText(value: unknown): string | undefined {
	if (isSimple(value)) return String(value);
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.values(value).filter(isSimple).join('\n');
}

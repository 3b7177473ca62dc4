/** A record without one of its entries. */
export function without<T>(entries: Readonly<Record<string, T>>, name: string): Record<string, T> {
	return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== name));
}

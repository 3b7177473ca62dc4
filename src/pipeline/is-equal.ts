/** Whether two values are the same as JSON, down to the order of their names. */
export function isEqual(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

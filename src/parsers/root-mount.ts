/**
 * The line of `/proc/self/mountinfo` that says what `/` is; null when there is none. The last one
 * counts: a later mount lies above an earlier one.
 */
export function parseRootMount(text: string): string | null {
	// 27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
	const lines = text.split('\n').filter((line) => line.split(' ')[4] === '/');
	return lines.at(-1) ?? null;
}

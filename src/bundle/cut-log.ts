const lineEnd = 0x0a;

/**
 * The newest lines of a log that fit into so many bytes. Where one line fills them all nothing is left: a part of a line
 * may be a part of a secret that nobody knows again.
 */
export function cutLog(text: string, mostBytes: number): string {
	// No sign of a string is less than a byte.
	const end = text.length > mostBytes ? text.slice(-mostBytes - 1) : text;
	const bytes = Buffer.from(end);
	if (end.length === text.length && bytes.length <= mostBytes) return text;
	const from = bytes.indexOf(lineEnd, Math.max(0, bytes.length - mostBytes - 1));
	return from < 0 ? '' : bytes.subarray(from + 1).toString('utf8');
}

/** Each line once, where it stands first. */
export function distinctLines<L extends { readonly line: string }>(
	lines: readonly L[],
): readonly L[] {
	const known = new Set<string>();
	return lines.filter(({ line }) => !known.has(line) && known.add(line));
}

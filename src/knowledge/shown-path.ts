/** A path as its system writes it; within this program those of Windows have slashes, too. */
export function shownPath(path: string): string {
	return /^[A-Za-z]:/.test(path) ? path.replaceAll('/', '\\') : path;
}

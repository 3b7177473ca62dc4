/** The rest of a text that was cut at its start, from the next line on: nobody can tell what a part of a line was. */
export function fromLineOn(text: string): string {
	const end = text.indexOf('\n');
	return end < 0 ? '' : text.slice(end + 1);
}

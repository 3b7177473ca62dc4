/**
 * Lines of at most `width` columns, broken between words, each after `indent`. A word that is longer
 * than a line stays whole: a cut command or address is worse than a wide line.
 */
export function wrap(text: string, width: number, indent = ''): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && indent.length + longer.length > width) {
			lines.push(indent + line);
			line = word;
		} else {
			line = longer;
		}
	}
	return [...lines, indent + line];
}

// A text in UTF-16 that was read as bytes: behind each sign a zero.
const run = /(?:[^\0]\0){8,}/g;

/** The parts of a text that are UTF-16 read as UTF-8, each as what it says. */
export function wideRuns(
	text: string,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
	if (!text.includes('\0')) return [];
	return [...text.matchAll(run)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: match[0].replaceAll('\0', ''),
	}));
}

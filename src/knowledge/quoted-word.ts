/**
 * A word as a person may paste it into a shell: plain words stay as they are, everything else is put in
 * single quotes. Names and paths come from machines, and a machine's owner may be hostile.
 */
export function quotedWord(word: string): string {
	return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

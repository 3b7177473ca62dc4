// A backslash means itself unless a quote follows it.
function quoted(word: string): string {
	if (/^[^\s"]+$/.test(word)) return word;
	const inside = word.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, (end) => end + end);
	return `"${inside}"`;
}

/**
 * Words as one line of arguments, which a program of Windows takes apart into the same words again:
 * https://learn.microsoft.com/windows/win32/api/shellapi/nf-shellapi-commandlinetoargvw
 */
export function argumentLine(words: readonly string[]): string {
	return words.map(quoted).join(' ');
}

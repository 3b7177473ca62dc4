// `$` and the backtick act inside double quotes of PowerShell, and `"` cannot be in a name of Windows.
const actsInQuotes = /["$`]/;

/**
 * A word as a person may paste it into a prompt of Windows: double quotes mean the same to cmd and to PowerShell. What
 * would act inside of them stands in single quotes, which PowerShell alone takes.
 */
export function quotedForWindows(word: string): string {
	if (/^[\w.:@+/\\-]+$/.test(word)) return word;
	if (actsInQuotes.test(word)) return `'${word.replaceAll("'", "''")}'`;
	// A backslash before the last quote would take the quote for a part of the word:
	// https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
	return `"${word.replace(/\\+$/, (end) => end + end)}"`;
}

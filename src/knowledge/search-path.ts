const separator = ';';

/** A folder as it is compared: Windows tells neither upper and lower case apart, nor a backslash at the end. */
const folded = (folder: string): string => folder.trim().replace(/\\+$/, '').toLowerCase();

const isFolder =
	(folder: string) =>
	(entry: string): boolean =>
		folded(entry) === folded(folder);

/** The folders in which Windows looks for programs, and how one is added to their text and taken away. */
export const searchPath = {
	key: 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment',
	value: 'Path',
	/**
	 * A longer one is not searched at all by the Command Prompt:
	 * https://learn.microsoft.com/troubleshoot/windows-client/shell-experience/command-line-string-limitation
	 */
	longest: 8191,
	holds: (text: string, folder: string): boolean => text.split(separator).some(isFolder(folder)),
	/** At the end, so that no program that is found today is found elsewhere. */
	added(text: string, folder: string): string {
		if (text === '') return folder;
		return text.endsWith(separator) ? `${text}${folder}${separator}` : `${text};${folder}`;
	},
	/** Everything else stays as it is, to the letter. */
	taken: (text: string, folder: string): string =>
		text
			.split(separator)
			.filter((entry) => !isFolder(folder)(entry))
			.join(separator),
} as const;

/** A word of a command line: as it is written, and what it says. */
export interface CommandWord {
	readonly raw: string;
	readonly text: string;
}

/**
 * The words of a command line, by the rules that systemd and a shell share. On Windows (`plain`) a backslash parts
 * folders, and double quotes alone quote. https://www.freedesktop.org/software/systemd/man/systemd.service.html#Command%20lines
 */
export function parseCommandWords(
	command: string,
	quoting: 'escaped' | 'plain' = 'escaped',
): readonly CommandWord[] {
	if (quoting === 'plain') {
		const words = command.match(/(?:"[^"]*"?|[^\s"])+/g) ?? [];
		return words.map((raw) => ({ raw, text: raw.replaceAll('"', '') }));
	}
	// /usr/bin/dockerd -H fd:// --label "place=the cellar"
	const words = command.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+|["'\\]/gs) ?? [];
	return words.map((raw) => {
		const text = raw.replaceAll(
			/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs,
			(_, double?: string, single?: string, sign?: string) =>
				double?.replaceAll(/\\(.)/gs, '$1') ?? single ?? sign ?? '',
		);
		return { raw, text };
	});
}

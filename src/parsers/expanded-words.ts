import { parseCommandWords } from './command-words.ts';

/**
 * The words of a command after variables are put in, as systemd does it: `$NAME` alone becomes as many words as it
 * holds, `${NAME}` stays one. https://www.freedesktop.org/software/systemd/man/systemd.service.html#Command%20lines
 */
export function parseExpandedWords(
	raws: readonly string[],
	variables: ReadonlyMap<string, string>,
): readonly string[] {
	return raws.flatMap((raw) => {
		const whole = /^\$([A-Za-z_]\w*)$/.exec(raw)?.[1];
		if (whole !== undefined) {
			return parseCommandWords(variables.get(whole) ?? '').map(({ text }) => text);
		}
		const [word] = parseCommandWords(raw);
		return word === undefined
			? []
			: [word.text.replaceAll(/\$\{([A-Za-z_]\w*)\}/g, (_, name) => variables.get(name) ?? '')];
	});
}

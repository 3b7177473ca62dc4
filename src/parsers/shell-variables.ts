import { parseCommandWords } from './command-words.ts';

/** The variables that a file of assignments sets, `DOCKER_OPTS="--dns 8.8.8.8"`, as systemd and a shell read it. */
export function parseShellVariables(text: string): ReadonlyMap<string, string> {
	const variables = new Map<string, string>();
	for (const line of text.replaceAll(/\\\r?\n/g, '').split(/\r?\n/)) {
		if (/^\s*[#;]/.test(line)) continue;
		for (const { text: word } of parseCommandWords(line)) {
			const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
			if (name !== undefined && value !== undefined) variables.set(name, value);
		}
	}
	return variables;
}

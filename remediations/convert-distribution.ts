import { defineRemediation } from '../src/model/remediation.ts';

/** Converts a distribution of WSL to WSL 2. */
export const convertDistribution = defineRemediation<{ name: string }>({
	id: 'convert-distribution',
	title: 'Convert the distribution to WSL 2',
	impact: 'It takes minutes, and the distribution cannot be used meanwhile.',
	where: 'here',
	steps: ({ name }) => [
		{
			text: 'Keep a copy, if there is anything in it that you need.',
			command: `wsl --export ${quoted(name)} distribution.tar`,
		},
		{ text: 'Convert it.', command: `wsl --set-version ${quoted(name)} 2` },
		{ text: 'See that its version is 2 now.', command: 'wsl --list --verbose' },
	],
});

// A name of its own is made of letters, digits, dots, hyphens and underscores; another is quoted.
function quoted(name: string): string {
	return /^[\w.-]+$/.test(name) ? name : `"${name.replaceAll('"', '')}"`;
}

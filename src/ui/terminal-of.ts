import type { Terminal } from './theme-of.ts';

/** What an output stream and its environment tell about a terminal. */
export interface Surroundings {
	readonly isTTY: boolean;
	readonly columns: number | undefined;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** What the user asked for. */
	readonly colour: 'auto' | 'always' | 'never';
}

const standardColumns = 80;

/** What may be shown: colour by the user's word, then NO_COLOR (https://no-color.org), then the terminal. */
export function terminalOf({ isTTY, columns, environment, colour }: Surroundings): Terminal {
	const automatic = isTTY && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
	const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || '';
	return {
		columns: columns ?? standardColumns,
		colour: colour === 'auto' ? automatic : colour === 'always',
		unicode: /utf-?8/i.test(locale) && environment['TERM'] !== 'dumb',
	};
}

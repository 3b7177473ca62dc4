import { plainTheme } from '../report/plain-theme.ts';
import { signs } from '../report/signs.ts';
import type { Theme } from '../report/theme.ts';

/** What a terminal can show. */
export interface Terminal {
	readonly columns: number;
	readonly colour: boolean;
	readonly unicode: boolean;
}

const narrowest = 40;
// Longer lines are hard to read, however wide the window is.
const widest = 100;

/** The look that fits a terminal; chalk is imported only where there is colour. */
export async function themeOf({ columns, colour, unicode }: Terminal): Promise<Theme> {
	const width = Math.min(Math.max(columns, narrowest), widest);
	const theme = plainTheme(width, unicode ? signs.unicode : signs.ascii);
	if (!colour) return theme;
	const { Chalk } = await import('chalk');
	const chalk = new Chalk({ level: 1 });
	return {
		...theme,
		strong: chalk.bold,
		good: chalk.green,
		bad: chalk.red,
		warn: chalk.yellow,
		dim: chalk.dim,
	};
}

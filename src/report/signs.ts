import type { Signs } from './theme.ts';

/** Signs for terminals that show Unicode, and for every terminal. */
export const signs: Readonly<Record<'unicode' | 'ascii', Signs>> = {
	unicode: {
		pass: '✓',
		fail: '✗',
		unknown: '?',
		none: '–',
		frame: ['┌', '─', '┐', '│', '└', '┘'],
		bar: ['█', '░'],
		more: '…',
	},
	ascii: {
		pass: '+',
		fail: 'x',
		unknown: '?',
		none: '-',
		frame: ['+', '-', '+', '|', '+', '+'],
		bar: ['#', '.'],
		more: '~',
	},
};

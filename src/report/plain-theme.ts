import type { Signs, Theme } from './theme.ts';

const plain = (text: string): string => text;

/** A look without colour. */
export function plainTheme(width: number, signs: Signs): Theme {
	return { width, strong: plain, good: plain, bad: plain, warn: plain, dim: plain, signs };
}

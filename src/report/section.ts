import type { Theme } from './theme.ts';

/** A part of a report under its title, after an empty line; nothing at all where there are no lines. */
export function section(title: string, lines: readonly string[], theme: Theme): readonly string[] {
	return lines.length === 0 ? [] : ['', theme.strong(title), ...lines];
}

import type { BootEntry, BootMenu } from '../model/boot-menu.ts';

const number = /\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}/i;

/** The blocks of a text: a heading in the user's language, a line of hyphens, and lines of names and values. */
function blocksOf(text: string): readonly (readonly string[])[] {
	const blocks = text.split(/(?:\r?\n[ \t]*){2,}/).map((block) => block.split(/\r?\n/));
	return blocks.filter((lines) => lines.some((line) => /^-{5,}\s*$/.test(line)));
}

// hypervisorlaunchtype    Auto
const elementIn = (lines: readonly string[], name: string): string | undefined =>
	lines.map((line) => new RegExp(`^${name}\\s{2,}(\\S.*?)\\s*$`).exec(line)?.[1]).find(Boolean);

// identifier              {5b970157-8568-11eb-b45c-806e6f6e6963}
function idOf(lines: readonly string[]): string | undefined {
	const first = lines[lines.findIndex((line) => /^-{5,}/.test(line)) + 1] ?? '';
	return number.exec(first)?.[0].toLowerCase();
}

// displayorder            {5b970157-8568-11eb-b45c-806e6f6e6963}
//                         {5b970158-8568-11eb-b45c-806e6f6e6963}
function shownIn(lines: readonly string[]): readonly string[] {
	const first = lines.findIndex((line) => /^displayorder\s/.test(line));
	if (first < 0) return [];
	const after = lines.slice(first + 1);
	const end = after.findIndex((line) => !/^\s+\{/.test(line));
	const rows = [lines[first] ?? '', ...after.slice(0, end < 0 ? after.length : end)];
	return rows.flatMap((line) => number.exec(line)?.[0].toLowerCase() ?? []);
}

function entryOf(lines: readonly string[]): readonly BootEntry[] {
	const id = idOf(lines);
	if (id === undefined) return [];
	const launch = elementIn(lines, 'hypervisorlaunchtype')?.toLowerCase();
	const launchType = launch === 'auto' || launch === 'off' ? launch : null;
	return [{ id, description: elementIn(lines, 'description') ?? '', launchType }];
}

/**
 * The boot menu from what `bcdedit /enum /v` prints of the boot manager, of all entries that start a Windows, and of
 * the one that was started: names of elements are not translated, and with `/v` every entry has its number. Null
 * where one of the three is no such text. https://learn.microsoft.com/windows-hardware/drivers/devtest/bcdedit--enum
 */
export function parseBootMenu(value: unknown): BootMenu | null {
	const texts: readonly unknown[] = Array.isArray(value) ? value : [];
	const [manager, loaders, started] = texts.map((text) =>
		typeof text === 'string' ? blocksOf(text) : [],
	);
	const current = started?.[0] === undefined ? undefined : idOf(started[0]);
	const lines = manager?.[0] ?? [];
	const chosen = number.exec(elementIn(lines, 'default') ?? '')?.[0].toLowerCase();
	const once = number.exec(elementIn(lines, 'bootsequence') ?? '')?.[0].toLowerCase();
	const entries = (loaders ?? []).flatMap(entryOf);
	if (current === undefined || chosen === undefined) return null;
	return { current, default: chosen, once: once ?? null, shown: shownIn(lines), entries };
}

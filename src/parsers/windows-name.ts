import { editionNames } from '../knowledge/edition-names.ts';
import type { WindowsRelease } from '../model/windows-facts.ts';

/** What the name of a Windows tells: `Microsoft Windows 7 Professional`. Null where it names no release. */
export function parseWindowsName(
	written: string,
): { readonly kind: WindowsRelease['kind']; readonly edition: string | null } | null {
	// Microsoft Windows 7 Professional ; Microsoft® Windows Server® 2008 Standard
	const name = written
		.replace(/[®™\u00a0]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (!/\bWindows (?:\d|Server\b)/.test(name)) return null;
	const kind = /\bServer\b/.test(name) ? 'server' : 'client';
	const edition = editionNames.find(([ending]) => ending.test(name))?.[1] ?? null;
	return { kind, edition };
}

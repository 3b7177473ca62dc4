import type { EnginePackage } from '../model/linux-facts.ts';

const field = (paragraph: string, name: string): string | null =>
	new RegExp(`^${name}: (.*)$`, 'm').exec(paragraph)?.[1]?.trim() ?? null;

/** One package of dpkg's status file; null where the paragraph is none: https://manpages.debian.org/dpkg(1) */
export function parsePackageStatus(paragraph: string): EnginePackage | null {
	const name = field(paragraph, 'Package');
	// Status: deinstall ok config-files
	const state = field(paragraph, 'Status')?.split(' ')[2];
	if (name === null || state === undefined) return null;
	return { name, state, version: field(paragraph, 'Version') ?? '' };
}

/** Names of the packages that dpkg knows, sorted, by how much of them is there. */
export type PackageStates = {
	readonly installed: readonly string[];
	/** Begun, and not brought to an end. */
	readonly broken: readonly string[];
	/** Removed, but for their settings. */
	readonly settings: readonly string[];
};

const kindOf = (state: string): keyof PackageStates | null => {
	if (state === 'installed') return 'installed';
	if (state === 'config-files') return 'settings';
	return state === 'not-installed' ? null : 'broken';
};

interface Stanza {
	readonly name: string;
	readonly kind: keyof PackageStates | null;
}

function stanzasOf(lines: readonly string[]): readonly Stanza[] {
	let name = '';
	return lines.flatMap((line) => {
		// Package: docker.io
		if (line.startsWith('Package: ')) name = line.slice('Package: '.length).trim();
		// Status: install ok installed
		const state = /^Status: \S+ \S+ (\S+)/.exec(line)?.[1];
		return state === undefined || name === '' ? [] : [{ name, kind: kindOf(state) }];
	});
}

/**
 * Every package by the lines `Package:` and `Status:` of dpkg's status file, and by those of what it did not write into that
 * yet, in its order: https://manpages.debian.org/dpkg(1)
 */
export function parsePackageStates(
	lines: readonly string[],
	updates: readonly string[] = [],
): PackageStates {
	const found = {
		installed: new Set<string>(),
		broken: new Set<string>(),
		settings: new Set<string>(),
	};
	for (const { name, kind } of stanzasOf(lines)) if (kind !== null) found[kind].add(name);
	for (const { name, kind } of stanzasOf(updates)) {
		for (const names of Object.values(found)) names.delete(name);
		if (kind !== null) found[kind].add(name);
	}
	return {
		installed: [...found.installed].sort(),
		broken: [...found.broken].sort(),
		settings: [...found.settings].sort(),
	};
}

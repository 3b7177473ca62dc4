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

/** Every package by the lines `Package:` and `Status:` of dpkg's status file: https://manpages.debian.org/dpkg(1) */
export function parsePackageStates(lines: readonly string[]): PackageStates {
	const found = {
		installed: new Set<string>(),
		broken: new Set<string>(),
		settings: new Set<string>(),
	};
	let name = '';
	for (const line of lines) {
		// Package: docker.io
		if (line.startsWith('Package: ')) name = line.slice('Package: '.length).trim();
		// Status: install ok installed
		const state = /^Status: \S+ \S+ (\S+)/.exec(line)?.[1];
		const kind = state === undefined ? null : kindOf(state);
		if (kind !== null && name !== '') found[kind].add(name);
	}
	return {
		installed: [...found.installed].sort(),
		broken: [...found.broken].sort(),
		settings: [...found.settings].sort(),
	};
}

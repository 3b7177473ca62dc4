/** What `apt-get --simulate` would do: the packages that would go, and whether others would come. */
export interface SimulatedRemoval {
	readonly removed: readonly string[];
	readonly installs: boolean;
}

/** Reads what `apt-get --simulate` prints: https://manpages.debian.org/bookworm/apt/apt-get.8.en.html */
export function parseRemovedPackages(output: string): SimulatedRemoval {
	const lines = output.split('\n');
	// Remv docker.io [20.10.24+dfsg1-1+b3]
	const removed = lines.flatMap((line) => /^(?:Remv|Purg) (\S+)/.exec(line)?.[1] ?? []);
	// Inst podman (4.3.1+ds1-8 Debian:12.0/stable [amd64])
	return { removed, installs: lines.some((line) => line.startsWith('Inst ')) };
}

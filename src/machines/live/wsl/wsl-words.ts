// The names that WSL gives and takes: letters, digits, dots, hyphens and underscores
// (https://github.com/microsoft/WSL/blob/3e27a6a50/src/windows/common/wslutil.cpp). One of another kind, or that looks
// like an option, is refused.
const safeName = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

// Windows' own folders are in the path otherwise. The proxies that WSL hands over stay:
// https://learn.microsoft.com/windows/wsl/wsl-config#main-wsl-settings
const environment = [
	...['/usr/bin/env', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'HOME=/root'],
	...['LC_ALL=C', 'DEBIAN_FRONTEND=noninteractive'],
];

const ofDistribution = (
	distribution: string,
	words: readonly string[],
): readonly string[] | null => (safeName.test(distribution) ? words : null);

/**
 * What wsl.exe is told; null for a name that is refused. After `--exec` no shell reads the words:
 * https://learn.microsoft.com/windows/wsl/basic-commands
 */
export const wslWords = {
	/** Run a program of the distribution as its root. */
	run: (distribution: string, program: string, words: readonly string[]) =>
		ofDistribution(distribution, [
			...['-d', distribution, '-u', 'root', '--exec', ...environment, program, ...words],
		]),
	/** End the distribution. */
	terminate: (distribution: string) => ofDistribution(distribution, ['--terminate', distribution]),
} as const;

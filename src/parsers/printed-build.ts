const versionIn = (line: string): number | null => {
	const [, build] = /[:：]\s*10\.0\.(\d{5})\.\d+\s*$/.exec(line) ?? [];
	return build === undefined ? null : Number(build);
};

const buildsIn = (lines: readonly string[]): readonly number[] =>
	lines.flatMap((line) => versionIn(line) ?? []);

/**
 * The build of Windows that DISM's heading or `wsl --version` names, whatever the language; null where they do not.
 * DISM names itself first, by the build that it came with, and then the Windows that it works on.
 */
export function parsePrintedBuild(dismHeader = '', wslVersion = ''): number | null {
	const [, image] = buildsIn(dismHeader.split(/\r?\n/));
	// Windows バージョン: 10.0.26100.2605. WSLg, Direct3D and DXCore have versions of their own.
	const lines = wslVersion.split(/\r?\n/).filter((line) => /\bWindows\b/.test(line));
	return image ?? buildsIn(lines).at(-1) ?? null;
}

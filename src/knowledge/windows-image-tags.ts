/** A release of the Windows in images: its build, and the tags that name it in each repository of Microsoft. */
export interface WindowsImageRelease {
	readonly build: number;
	/** Microsoft still serves it for years: what to take where the choice is free. */
	readonly isLongTerm: boolean;
	/** The tag to take, by repository below `mcr.microsoft.com`; missing: there is no such image. */
	readonly tags: Readonly<Record<string, string>>;
}

const [nano, core, server, full] = [
	...['windows/nanoserver', 'windows/servercore', 'windows/server', 'windows'],
] as [string, string, string, string];

const semiAnnual = (build: number, tag: string, repositories: readonly string[]) => ({
	build,
	isLongTerm: false,
	tags: Object.fromEntries(repositories.map((repository) => [repository, tag])),
});

/**
 * Releases, newest first. Which tag is of which build:
 * https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/base-image-lifecycle; the image
 * `server` took the place of `windows` with 2022:
 * https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images; ltsc2025:
 * https://github.com/docker-library/hello-world. Nano Server of 2019 is published as 1809.
 */
export const windowsImageReleases: readonly WindowsImageRelease[] = [
	{
		build: 26100,
		isLongTerm: true,
		tags: { [nano]: 'ltsc2025', [core]: 'ltsc2025', [server]: 'ltsc2025' },
	},
	{
		build: 20348,
		isLongTerm: true,
		tags: { [nano]: 'ltsc2022', [core]: 'ltsc2022', [server]: 'ltsc2022' },
	},
	semiAnnual(19042, '20H2', [nano, core, full]),
	semiAnnual(19041, '2004', [nano, core, full]),
	semiAnnual(18363, '1909', [nano, core, full]),
	semiAnnual(18362, '1903', [nano, core, full]),
	{ build: 17763, isLongTerm: true, tags: { [nano]: '1809', [core]: 'ltsc2019', [full]: '1809' } },
	semiAnnual(17134, '1803', [nano, core]),
	semiAnnual(16299, '1709', [nano, core]),
	{ build: 14393, isLongTerm: true, tags: { [core]: 'ltsc2016', [nano]: 'sac2016' } },
];

/** Other words that stand for a release in tags, in lower case. */
const otherWords: Readonly<Record<string, number>> = { ltsc2019: 17763, '1607': 14393 };

const builds: ReadonlyMap<string, number> = new Map([
	...Object.entries(otherWords),
	...windowsImageReleases.flatMap(({ build, tags }) =>
		Object.values(tags).map((tag) => [tag.toLowerCase(), build] as const),
	),
]);

const version = /^10\.0\.(\d{5})(?:\.(\d{1,6}))?(?=$|[-_])/;
// 8.0-nanoserver-ltsc2022, 4.8-windowsservercore-ltsc2019, nanoserver-1809
const behindFamily =
	/(?:^|-)(nanoserver|(?:windows)?servercore|windows)-(ltsc\d{4}|sac2016|\d{4}|20h2)(?=$|[-_])/i;

/** The version of the Windows in an image as its tag states it, `10.0.20348` or with the monthly update behind it. */
export function windowsVersionInTag(tag: string): string | null {
	// 10.0.17763.437, 10.0.20348.169-amd64
	const exact = version.exec(tag)?.[0];
	if (exact !== undefined) return exact;
	// ltsc2022, 1809-KB4493509, 2004-amd64
	const word = behindFamily.exec(tag)?.[2] ?? tag.split(/[-_]/)[0] ?? '';
	const build = builds.get(word.toLowerCase());
	return build === undefined ? null : `10.0.${build}`;
}

/** Whether a tag says that the image holds Windows, whatever its repository: `1.25-windowsservercore`. */
export function namesWindows(tag: string): boolean {
	return /(^|-)(nanoserver|windowsservercore)(-|$)/i.test(tag);
}

/** The same tag for another release: `8.0-nanoserver-ltsc2022` becomes `8.0-nanoserver-1809`; null: it names none. */
export function tagForRelease(tag: string, release: WindowsImageRelease): string | null {
	const [, family, word] = behindFamily.exec(tag) ?? [];
	if (family === undefined || word === undefined) return null;
	const repository = /nano/i.test(family) ? nano : core;
	const other = release.tags[repository];
	return other === undefined ? null : tag.replace(`${family}-${word}`, `${family}-${other}`);
}

import type { WindowsRelease } from '../model/windows-facts.ts';
import { editionTitles } from './edition-titles.ts';
import { firstOfWindows10 } from './first-of-windows-10.ts';
import { windowsReleases } from './windows-releases.ts';

function familyOf(build: number): string {
	if (build < firstOfWindows10) return 'Windows';
	return build >= 22000 ? 'Windows 11' : 'Windows 10';
}

/** Windows Server 2022 Datacenter, build 20348.2582. */
export function windowsTitle({ build, revision, kind, edition, version }: WindowsRelease): string {
	const known = windowsReleases[kind].get(build)?.name;
	// The registry's own product name still says Windows 10 on Windows 11: only the build tells.
	const family = kind === 'server' ? 'Windows Server' : familyOf(build);
	const name = known ?? (version ? `${family} ${version}` : family);
	// Pro was called so from Windows 8 on.
	const isSpelled = build < 9200 && edition === 'Professional';
	const title =
		edition === null ? '' : ` ${isSpelled ? edition : (editionTitles[edition] ?? edition)}`;
	return `${name}${title}, build ${build}${revision === null ? '' : `.${revision}`}`;
}

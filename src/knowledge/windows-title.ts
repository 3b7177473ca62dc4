import type { WindowsRelease } from '../model/windows-facts.ts';
import { editionTitles } from './edition-titles.ts';
import { windowsReleases } from './windows-releases.ts';

/** Windows Server 2022 Datacenter, build 20348.2582. */
export function windowsTitle({ build, revision, kind, edition, version }: WindowsRelease): string {
	const known = windowsReleases[kind].get(build)?.name;
	// The registry's own product name still says Windows 10 on Windows 11: only the build tells.
	const family =
		kind === 'server' ? 'Windows Server' : build >= 22000 ? 'Windows 11' : 'Windows 10';
	const name = known ?? (version ? `${family} ${version}` : family);
	const title = edition === null ? '' : ` ${editionTitles[edition] ?? edition}`;
	return `${name}${title}, build ${build}${revision === null ? '' : `.${revision}`}`;
}

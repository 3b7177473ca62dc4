import { windowsTitle } from '../../knowledge/windows-title.ts';
import { observed, valueIn, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import type { WindowsRelease } from '../../model/windows-facts.ts';

const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

const text = (value: unknown): string | null =>
	typeof value === 'string' && value !== '' ? value : null;

/** Which Windows this is: the version from the kernel, the rest from the registry. */
export const windowsRelease: Probe<'windows-release'> = {
	fact: 'windows-release',
	title: 'which Windows this is',
	appliesTo: ['windows'],
	async observe(machine) {
		const [version, registry] = await Promise.all([
			machine.windowsVersion(),
			machine.registryValues(key),
		]);
		if (version.status !== 'observed') return withoutValue(version, 'RtlGetVersion');
		const values = valueIn(registry) ?? {};
		const { build, product, architecture } = version.value;
		const revision = values['UBR'];
		const release: WindowsRelease = {
			build,
			revision: typeof revision === 'number' ? revision : null,
			kind: product === 'workstation' ? 'client' : 'server',
			edition: text(values['EditionID']),
			installation: text(values['InstallationType']),
			// ReleaseId stands still at 2009 since DisplayVersion exists.
			version: text(values['DisplayVersion']) ?? text(values['ReleaseId']),
			architecture,
		};
		return observed(release, { source: `RtlGetVersion, ${key}`, excerpt: windowsTitle(release) });
	},
};

import { expect, test } from 'vitest';
import { wslDistributions } from '../../../src/probes/windows/wsl-distributions.ts';
import { windowsWith } from '../../support/windows-with.ts';

const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Lxss';

// `Version` is 2 for both: https://github.com/Eugeny/tabby/issues/2405
test('tells version 1 from 2 by the bit of the flags, and which one is the default', async () => {
	const registry = {
		[key]: { DefaultDistribution: '{b}', DefaultVersion: 2 },
		[`${key}\\{a}`]: { DistributionName: 'Ubuntu', Version: 2, Flags: 15 },
		[`${key}\\{b}`]: { DistributionName: 'Debian', Version: 2, Flags: 7 },
		[`${key}\\AppxInstallerCache`]: {},
	};
	expect(await wslDistributions.observe(windowsWith({ windows: { registry } }))).toMatchObject({
		value: {
			distributions: [
				{ name: 'Ubuntu', version: 2, isDefault: false },
				{ name: 'Debian', version: 1, isDefault: true },
			],
		},
	});
	expect((await wslDistributions.observe(windowsWith())).status).toBe('absent');
});

test.each([
	[{ DistributionName: 'mine', Flavor: 'debian' }, 'debian'],
	[{ DistributionName: 'mine', Flavor: 'ubuntu' }, 'debian'],
	[{ DistributionName: 'Debian', Flavor: 'kali' }, ''],
	[{ DistributionName: 'Ubuntu-22.04' }, 'debian'],
	[
		{ DistributionName: 'x', PackageFamilyName: 'TheDebianProject.DebianGNULinux_76v4gfsz19hv4' },
		'debian',
	],
	[{ DistributionName: 'docker-desktop' }, ''],
	[{ DistributionName: 'podman-machine-default' }, ''],
])('%j is of the family %j', async (values, family) => {
	const registry = { [`${key}\\{a}`]: { Flags: 15, DefaultUid: 1000, ...values } };
	expect(await wslDistributions.observe(windowsWith({ windows: { registry } }))).toMatchObject({
		value: { distributions: [{ family, defaultUid: 1000 }] },
	});
});

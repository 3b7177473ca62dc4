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

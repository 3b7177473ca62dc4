import type { Machine } from '../../model/machine.ts';
import { absent, observed, valueIn, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import type { WslDistributions } from '../../model/windows-facts.ts';
import type { RegistryValues } from '../../model/windows-machine.ts';

type Distribution = WslDistributions['distributions'][number];

const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Lxss';
// `Version` says 2 for both kinds; this bit says which it is: https://github.com/Eugeny/tabby/issues/2405
const runsInMachine = 8;

// WSL 2.4.4 and later write `ID` of /etc/os-release down as the flavor; the Store's package and the name tell the same:
// https://github.com/microsoft/WSL/blob/3e27a6a50/src/windows/service/exe/DistributionRegistration.h
const flavors = new Set(['debian', 'ubuntu']);
const packages = /^(TheDebianProject\.DebianGNULinux|CanonicalGroupLimited\.Ubuntu)/;
const names = /^(Debian|Ubuntu)(-[\d.]+)?$/;

function familyOf(name: string, values: RegistryValues): Distribution['family'] {
	const { Flavor: flavor, PackageFamilyName: from } = values;
	if (typeof flavor === 'string') return flavors.has(flavor) ? 'debian' : '';
	return names.test(name) || packages.test(String(from ?? '')) ? 'debian' : '';
}

async function distributionAt(
	machine: Machine,
	id: string,
	chosen: unknown,
): Promise<readonly Distribution[]> {
	const values = valueIn(await machine.registryValues(`${key}\\${id}`));
	const { DistributionName: name, Flags: flags, DefaultUid: uid } = values ?? {};
	if (typeof name !== 'string' || typeof flags !== 'number') return [];
	return [
		{
			...{ name, version: (flags & runsInMachine) === 0 ? 1 : 2, isDefault: id === chosen },
			family: familyOf(name, values ?? {}),
			defaultUid: typeof uid === 'number' ? uid : null,
		},
	];
}

/** The distributions of WSL of this account; absent where it has none. */
export const wslDistributions: Probe<'wsl-distributions'> = {
	fact: 'wsl-distributions',
	title: 'the distributions of WSL',
	appliesTo: ['windows'],
	async observe(machine) {
		const [answer, own] = await Promise.all([
			machine.registryKeys(key),
			machine.registryValues(key),
		]);
		if (answer.status !== 'observed') return withoutValue(answer, key);
		const chosen = valueIn(own)?.['DefaultDistribution'];
		const found = await Promise.all(answer.value.map((id) => distributionAt(machine, id, chosen)));
		const distributions = found.flat();
		if (distributions.length === 0) return absent({ source: key, excerpt: 'none' });
		const excerpt = distributions.map(({ name, version }) => `${name} (${version})`).join(', ');
		return observed({ distributions }, { source: key, excerpt });
	},
};

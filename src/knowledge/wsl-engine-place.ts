import type { WslDistributions } from '../model/windows-facts.ts';

type Distribution = WslDistributions['distributions'][number];

/**
 * The distribution of WSL in which an engine can be installed from its packages: the default one, else the first;
 * undefined: none of them. What Docker Desktop, Rancher Desktop and Podman keep for themselves is of no such family.
 */
export function wslEnginePlace(
	distributions: readonly Distribution[] | undefined,
): Distribution | undefined {
	const fit = (distributions ?? []).filter(({ version, family }) => version === 2 && family !== '');
	return fit.find(({ isDefault }) => isDefault) ?? fit[0];
}

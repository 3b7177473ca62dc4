import type { Os } from '../model/os.ts';
import type { AnyProbe, LateProbes } from '../model/probe.ts';

/** The probes for this system, those that are loaded late among them. */
export async function loadedProbes(
	probes: readonly (AnyProbe | LateProbes)[],
	os: Os,
): Promise<readonly AnyProbe[]> {
	const here = probes.filter(({ appliesTo }) => appliesTo.includes(os));
	const loaded = await Promise.all(here.map((one) => ('load' in one ? one.load() : [one])));
	return loaded.flat();
}

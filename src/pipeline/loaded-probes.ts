import type { Os } from '../model/os.ts';
import type { AnyProbe, LateProbes } from '../model/probe.ts';
import type { CollectOptions } from '../model/transcript.ts';

/** The probes for this system and these options, those that are loaded late among them. */
export async function loadedProbes(
	probes: readonly (AnyProbe | LateProbes)[],
	os: Os,
	options: CollectOptions,
): Promise<readonly AnyProbe[]> {
	const here = probes.filter(({ appliesTo }) => appliesTo.includes(os));
	const loaded = await Promise.all(here.map((one) => ('load' in one ? one.load(options) : [one])));
	return loaded.flat();
}

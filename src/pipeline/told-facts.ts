import type { Facts } from '../model/facts.ts';
import type { Told } from '../model/loose-texts.ts';
import { type Observation, unobserved } from '../model/observation.ts';
import type { Os } from '../model/os.ts';
import type { AnyProbe } from '../model/probe.ts';

/** The facts of a machine that only loose files tell of: what none of them tells was not recorded. */
export function toldFacts({ facts, texts }: Told, probes: readonly AnyProbe[], os: Os): Facts {
	const count = texts.files.length;
	const source = count === 1 ? 'the one file' : `the ${count} files`;
	const here = probes.filter(({ appliesTo }) => appliesTo.includes(os));
	const untold = here.map(({ fact }): readonly [string, Observation<never>] => [
		fact,
		unobserved('not-recorded', { source }),
	]);
	return { ...Object.fromEntries(untold), ...facts };
}

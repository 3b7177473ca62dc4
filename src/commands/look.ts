import type { Diagnosis } from '../model/diagnosis.ts';
import type { Told } from '../model/loose-texts.ts';
import type { Machine } from '../model/machine.ts';
import type { AnyProbe } from '../model/probe.ts';
import type { StoredFacts } from '../model/stored-facts.ts';
import type { CollectOptions } from '../model/transcript.ts';
import { collect } from '../pipeline/collect.ts';
import type { RecordedFacts } from '../pipeline/collect-recorded.ts';
import { diagnose } from '../pipeline/diagnose.ts';
import { loadedDerivations } from '../pipeline/loaded-derivations.ts';
import { loadedProbes } from '../pipeline/loaded-probes.ts';
import { toldFacts } from '../pipeline/told-facts.ts';
import type { Context } from './context.ts';

/** What is looked at, and how. */
export interface Looking {
	readonly machine: Machine;
	/** ISO 8601 in UTC. */
	readonly observedAt: string;
	readonly options: CollectOptions;
	/** Checks that are left out, by id. */
	readonly skip?: readonly string[] | undefined;
	/** Of a recording: what was observed at capture, for facts of which it lacks the reads. */
	readonly stored?: StoredFacts | undefined;
	/** What loose files tell in its place. */
	readonly told?: Told | undefined;
}

/** What was seen, and what is to be said of where it comes from. */
async function seen(
	probes: readonly AnyProbe[],
	{ machine, options, stored, told }: Looking,
): Promise<RecordedFacts & Pick<Diagnosis, 'texts'>> {
	if (told !== undefined) return { facts: toldFacts(told, probes, machine.os), texts: told.texts };
	if (stored === undefined) return { facts: await collect(machine, probes, options) };
	const { collectRecorded } = await import('../pipeline/collect-recorded.ts');
	return collectRecorded(machine, probes, options, stored);
}

/** Looks at a machine and judges what was seen. */
export async function look(context: Context, looking: Looking): Promise<Diagnosis> {
	const { machine, observedAt, options, skip } = looking;
	const probes = await loadedProbes(context.registry.probes, machine.os, options);
	const { facts, ...origin } = await seen(probes, looking);
	const checks = context.registry.checks.filter(({ id }) => !skip?.includes(id));
	const derivations = await loadedDerivations(context.registry.derivations, facts);
	const registry = { ...context.registry, probes, checks, derivations };
	const seenThen = { os: machine.os, observedAt, options, facts };
	const diagnosis = diagnose(seenThen, registry, context.version);
	return { ...diagnosis, ...origin };
}

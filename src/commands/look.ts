import type { Diagnosis } from '../model/diagnosis.ts';
import type { Told } from '../model/loose-texts.ts';
import type { Machine } from '../model/machine.ts';
import type { CollectOptions } from '../model/transcript.ts';
import { collect } from '../pipeline/collect.ts';
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
	/** What loose files tell in its place. */
	readonly told?: Told | undefined;
}

/** Looks at a machine and judges what was seen. */
export async function look(context: Context, looking: Looking): Promise<Diagnosis> {
	const { machine, observedAt, options, skip, told } = looking;
	const probes = await loadedProbes(context.registry.probes, machine.os, options);
	const facts = told
		? toldFacts(told, probes, machine.os)
		: await collect(machine, probes, options);
	const checks = context.registry.checks.filter(({ id }) => !skip?.includes(id));
	const derivations = await loadedDerivations(context.registry.derivations, facts);
	const registry = { ...context.registry, probes, checks, derivations };
	const seen = { os: machine.os, observedAt, options, facts };
	const diagnosis = diagnose(seen, registry, context.version);
	return told ? { ...diagnosis, texts: told.texts } : diagnosis;
}

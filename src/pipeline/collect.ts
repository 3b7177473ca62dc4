import type { FactId, Facts } from '../model/facts.ts';
import type { Machine } from '../model/machine.ts';
import { type Observation, unobserved } from '../model/observation.ts';
import type { AnyProbe } from '../model/probe.ts';
import type { CollectOptions } from '../model/transcript.ts';
import { offlineMachine } from './offline-machine.ts';
import { rememberingMachine } from './remembering-machine.ts';

/** How long `brief` probes may take after everything else is known, in milliseconds. */
const briefPatience = 150;

type Seen = readonly [FactId, Observation<unknown>];

async function observe(probe: AnyProbe, machine: Machine, options: CollectOptions): Promise<Seen> {
	if (probe.manner === 'proof' && !options.proof) {
		return [probe.fact, unobserved('skipped', { source: '--no-proof' })];
	}
	const reachable =
		probe.manner === 'online' && !options.online ? offlineMachine(machine) : machine;
	try {
		return [probe.fact, await probe.observe(reachable)];
	} catch (error) {
		// A broken probe is never a broken machine.
		const excerpt = error instanceof Error ? error.message : String(error);
		return [probe.fact, unobserved('failed', { source: `probe ${probe.fact}`, excerpt })];
	}
}

/**
 * Looks: every probe for the machine's system, all at once, each thing read once. Every probe answers,
 * with the reason where it could not see; nothing is thrown.
 */
export async function collect(
	machine: Machine,
	probes: readonly AnyProbe[],
	options: CollectOptions,
): Promise<Facts> {
	const remembering = rememberingMachine(machine);
	const applicable = probes.filter(({ appliesTo }) => appliesTo.includes(machine.os));
	const running = applicable.map((probe) => ({
		probe,
		seen: observe(probe, remembering, options),
	}));
	const patient = running.filter(({ probe }) => probe.manner !== 'brief');
	await Promise.all(patient.map(({ seen }) => seen));
	machine.hurry(briefPatience);
	return Object.fromEntries(await Promise.all(running.map(({ seen }) => seen)));
}

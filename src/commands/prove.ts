import type { Diagnosis } from '../model/diagnosis.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { exitCodeOf } from '../model/exit-code-of.ts';
import type { Proof, RanProof } from '../model/proof.ts';
import { collect } from '../pipeline/collect.ts';
import { loadedProbes } from '../pipeline/loaded-probes.ts';
import { runProofs } from '../pipeline/run-proofs.ts';
import { goalsText } from '../report/goals-text.ts';
import { jsonText } from '../report/json-text.ts';
import { neutral } from '../report/neutral.ts';
import { proofsText } from '../report/proofs-text.ts';
import type { Context, MachineFlags, OpenedMachine } from './context.ts';
import { lookAt } from './look-at.ts';
import { named } from './named.ts';
import { wakesFor } from './wakes-for.ts';

/** What `nestvirt prove` can be told. */
export interface ProveFlags extends MachineFlags {
	readonly goal?: string | undefined;
	readonly format: 'text' | 'json';
}

async function chosen(context: Context, { goal }: ProveFlags): Promise<readonly Proof[]> {
	const proofs = await context.proofs();
	if (goal === undefined) return proofs;
	const { id } = named('goal', goal, context.registry.goals);
	return proofs.filter((proof) => proof.goal === id);
}

/** Looks at what the proofs need to know, and runs them. */
async function ranOn(
	context: Context,
	{ machine, observedAt, capturedWith }: OpenedMachine,
	proofs: readonly Proof[],
): Promise<readonly RanProof[]> {
	const here = proofs.filter(({ appliesTo }) => appliesTo.includes(machine.os));
	const needed = new Set(here.flatMap(({ needs }) => needs));
	const { goals } = context.registry;
	const own = goals.filter(({ id }) => here.some(({ goal }) => goal === id));
	const options = capturedWith ?? { proof: true, online: false, ...wakesFor(own, machine.os) };
	const probes = await loadedProbes(context.registry.probes, machine.os, options);
	const wanted = probes.filter(({ fact }) => needed.has(fact));
	const facts = await collect(machine, wanted, options);
	const run = context.digest(observedAt).slice(0, 12);
	return runProofs(here, { machine, now: () => context.now() }, { facts, run });
}

async function report(
	context: Context,
	ran: readonly RanProof[],
	goals: Diagnosis['goals'],
	format: ProveFlags['format'],
): Promise<void> {
	if (format === 'json') {
		const results = ran.map(({ proof: { id, goal }, result }) => ({ id, goal, ...result }));
		context.print(jsonText({ schema: 'nestvirt/proof@1', proofs: results, goals }));
		return;
	}
	const theme = await context.theme();
	const lines = [...proofsText(ran, theme)];
	if (goals.length > 0) lines.push(...goalsText(neutral(goals), theme));
	context.print(`${lines.join('\n')}\n`);
}

/** Runs the proofs, and where one does not succeed says how its goal stands. */
export async function prove(context: Context, flags: ProveFlags): Promise<ExitCode> {
	const proofs = await chosen(context, flags);
	const ran = await ranOn(context, await context.openMachine(flags), proofs);
	const missed = ran
		.filter(({ result }) => result.outcome !== 'proven')
		.map(({ proof }) => proof.goal);
	// A goal that nothing can be run for on this system is not proven either.
	const open = ran.length === 0 && flags.goal !== undefined ? [flags.goal] : missed;
	const diagnosis = open.length === 0 ? null : await lookAt(context, { ...flags, proof: true });
	const goals = diagnosis?.goals.filter(({ id }) => open.includes(id)) ?? [];
	await report(context, ran, goals, flags.format);
	const [first] = goals;
	if (open.length === 0) return exitCodes.done;
	// A goal can look ready where its proof failed a moment ago: that is not settled.
	return first && first.feasibility !== 'ready'
		? exitCodeOf(first.feasibility)
		: exitCodes.undetermined;
}

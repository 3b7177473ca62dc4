import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { exitCodeOf } from '../model/exit-code-of.ts';
import { Failure } from '../model/failure.ts';
import type { Proof, ProofResult } from '../model/proof.ts';
import { goalsText } from '../report/goals-text.ts';
import { jsonText } from '../report/json-text.ts';
import { neutral } from '../report/neutral.ts';
import type { Context, MachineFlags } from './context.ts';
import { lookAt } from './look-at.ts';
import { named } from './named.ts';

/** What `nestvirt prove` can be told. */
export interface ProveFlags extends MachineFlags {
	readonly goal?: string | undefined;
	readonly format: 'text' | 'json';
}

type Ran = readonly [Proof, ProofResult];

function chosen(context: Context, goal: string | undefined): readonly Proof[] {
	if (goal === undefined) return context.proofs;
	named('goal', goal, context.registry.goals);
	const proofs = context.proofs.filter((proof) => proof.goal === goal);
	if (proofs.length > 0) return proofs;
	const known = [...new Set(context.proofs.map((proof) => proof.goal))].join(', ');
	throw new Failure(
		exitCodes.wrongUsage,
		`This version has no proof for ${goal}; it proves ${known}. Use nestvirt diagnose --goal ${goal}.`,
	);
}

async function proofLines(context: Context, ran: readonly Ran[]): Promise<readonly string[]> {
	const { good, bad, signs } = await context.theme();
	return ran.map(([{ title, goal }, { outcome, because, milliseconds }]) => {
		const sign = outcome === 'proven' ? good(signs.pass) : bad(signs.fail);
		const time = milliseconds === null ? '' : `, ${milliseconds} ms`;
		return `${sign} ${goal}: ${title} (${because}${time})`;
	});
}

/** Runs the proofs, and where one does not succeed says how its goal stands. */
export async function prove(context: Context, flags: ProveFlags): Promise<ExitCode> {
	const proofs = chosen(context, flags.goal);
	const { machine } = await context.openMachine(flags);
	const ran: Ran[] = [];
	for (const proof of proofs) ran.push([proof, await proof.run(machine)]);
	const missed = ran.filter(([, { outcome }]) => outcome !== 'proven').map(([{ goal }]) => goal);
	const diagnosis = missed.length === 0 ? null : await lookAt(context, { ...flags, proof: true });
	const goals = diagnosis?.goals.filter(({ id }) => missed.includes(id)) ?? [];
	if (flags.format === 'json') {
		const results = ran.map(([{ id, goal }, result]) => ({ id, goal, ...result }));
		context.print(jsonText({ schema: 'nestvirt/proof@1', proofs: results, goals }));
	} else {
		const lines = [...(await proofLines(context, neutral(ran)))];
		if (goals.length > 0) lines.push(...goalsText(neutral(goals), await context.theme()));
		context.print(`${lines.join('\n')}\n`);
	}
	const [first] = goals;
	if (missed.length === 0) return exitCodes.done;
	// A goal can look ready where its proof failed a moment ago: that is not settled.
	return first && first.feasibility !== 'ready'
		? exitCodeOf(first.feasibility)
		: exitCodes.undetermined;
}

import { imageCure } from '../derive/image-cure.ts';
import { traitsFromIdentity } from '../derive/traits-from-identity.ts';
import { explainer } from '../explain/explainer.ts';
import { causes } from '../knowledge/causes.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import type { ExplainedCause, NamedCause } from '../model/explanation.ts';
import { resolvedRemediation } from '../pipeline/resolved-remediation.ts';
import { explanationText } from '../report/explanation-text.ts';
import { jsonText } from '../report/json-text.ts';
import type { Context, MachineFlags } from './context.ts';
import { lookAt } from './look-at.ts';

/** What `nestvirt explain` can be told. */
export interface ExplainFlags extends MachineFlags {
	readonly here?: boolean | undefined;
	readonly batch?: string | undefined;
	readonly format: 'text' | 'json';
}

async function knownMachine(context: Context, flags: ExplainFlags): Promise<Diagnosis | null> {
	const named = flags.here || flags.machine || flags.bundle || flags.root;
	return named ? lookAt(context, { ...flags, proof: false }) : null;
}

function traitsOf(machine: Diagnosis | null): readonly string[] {
	return machine?.identity ? traitsFromIdentity(machine.identity, machine.os) : [];
}

function withCure(
	named: NamedCause,
	{ registry }: Context,
	machine: Diagnosis | null,
): ExplainedCause {
	const own = machine === null ? undefined : imageCure(named, machine.facts);
	const call = own ?? causes.find(({ id }) => id === named.cause)?.remediation;
	const cure = resolvedRemediation(call, registry.remediations);
	return cure ? { ...named, cure } : named;
}

/** Names the root causes behind files, or behind what stands on standard input. */
export async function explain(
	context: Context,
	files: readonly string[],
	flags: ExplainFlags,
): Promise<ExitCode> {
	if (flags.batch !== undefined) {
		const { explainBatch } = await import('./explain-batch.ts');
		return explainBatch(context, flags.batch);
	}
	const machine = await knownMachine(context, flags);
	const text = explainer({ words: {}, traits: traitsOf(machine) });
	for (const file of files.length > 0 ? files : ['-']) {
		for await (const chunk of context.read(file)) text.feed(chunk);
		text.feed(new TextEncoder().encode('\n'));
	}
	const explained = text.finish().map((named) => withCure(named, context, machine));
	if (flags.format === 'json')
		context.print(jsonText({ schema: 'nestvirt/explanation@1', causes: explained }));
	else context.print(explanationText(explained, await context.theme()));
	return exitCodes.done;
}

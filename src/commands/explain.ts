import { traitsFromIdentity } from '../derive/traits-from-identity.ts';
import { explainer } from '../explain/explainer.ts';
import { causes } from '../knowledge/causes.ts';
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

async function knownTraits(context: Context, flags: ExplainFlags): Promise<readonly string[]> {
	const named = flags.here || flags.machine || flags.bundle || flags.root;
	if (!named) return [];
	const { identity, os } = await lookAt(context, { ...flags, proof: false });
	return identity === null ? [] : traitsFromIdentity(identity, os);
}

function withCure(named: NamedCause, { registry }: Context): ExplainedCause {
	const call = causes.find(({ id }) => id === named.cause)?.remediation;
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
	const traits = await knownTraits(context, flags);
	const text = explainer({ words: {}, traits });
	for (const file of files.length > 0 ? files : ['-']) {
		for await (const chunk of context.read(file)) text.feed(chunk);
		text.feed(new TextEncoder().encode('\n'));
	}
	const explained = text.finish().map((named) => withCure(named, context));
	if (flags.format === 'json')
		context.print(jsonText({ schema: 'nestvirt/explanation@1', causes: explained }));
	else context.print(explanationText(explained, await context.theme()));
	return exitCodes.done;
}

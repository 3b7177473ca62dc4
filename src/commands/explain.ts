import { imageCure } from '../derive/image-cure.ts';
import { traitsFromIdentity } from '../derive/traits-from-identity.ts';
import { type Explainer, explainer } from '../explain/explainer.ts';
import { causes } from '../knowledge/causes.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import type { ExplainedCause, ExplainedText, NamedCause } from '../model/explanation.ts';
import { resolvedRemediation } from '../pipeline/resolved-remediation.ts';
import { explanationText } from '../report/explanation-text.ts';
import { jsonText } from '../report/json-text.ts';
import type { Context, MachineFlags } from './context.ts';
import { look } from './look.ts';

const ownTexts =
	'Explaining what the bundle holds. For a text of your own, name its file, or - for standard input.\n';

/** What `nestvirt explain` can be told. */
export interface ExplainFlags extends MachineFlags {
	readonly here?: boolean | undefined;
	readonly batch?: string | undefined;
	readonly format: 'text' | 'json';
}

function isNamed({ here, machine, bundle, root }: ExplainFlags): boolean {
	return [here, machine, bundle, root].some((flag) => flag !== undefined && flag !== false);
}

/** The machine that the flags name, and what is to be known of it; no guest is run for it. */
async function knownMachine(context: Context, flags: ExplainFlags) {
	if (!isNamed(flags)) return { texts: undefined, machine: null };
	const opened = await context.openMachine(flags);
	const { observedAt, capturedWith, stored, told, texts } = opened;
	const options = capturedWith ?? { proof: false, online: false };
	const looking = { machine: opened.machine, observedAt, options, stored, told };
	const machine = await look(context, looking);
	return { texts, machine };
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

async function feedFiles(
	context: Context,
	files: readonly string[],
	text: Explainer,
): Promise<void> {
	for (const file of files) {
		for await (const chunk of context.read(file)) text.feed(chunk);
		text.feed(new TextEncoder().encode('\n'));
	}
}

/**
 * Names the root causes behind files, or behind what stands on standard input. With a bundle and no file it is the
 * bundle's own logs and recorded errors that are explained: standard input is then read only where `-` asks for it.
 */
export async function explain(
	context: Context,
	files: readonly string[],
	flags: ExplainFlags,
): Promise<ExitCode> {
	if (flags.batch !== undefined) {
		const { explainBatch } = await import('./explain-batch.ts');
		return explainBatch(context, flags.batch);
	}
	const { texts, machine } = await knownMachine(context, flags);
	const text = explainer({ words: {}, traits: traitsOf(machine) });
	let read: readonly ExplainedText[] | undefined;
	if (texts !== undefined && machine !== null && files.length === 0) {
		context.warn(ownTexts);
		const { explainBundle } = await import('./explain-bundle.ts');
		read = await explainBundle(texts, machine, text);
	} else {
		await feedFiles(context, files.length > 0 ? files : ['-'], text);
	}
	const causes = text.finish().map((named) => withCure(named, context, machine));
	if (flags.format === 'json') {
		const own = read ? { texts: read } : {};
		context.print(jsonText({ schema: 'nestvirt/explanation@1', causes, ...own }));
	} else context.print(explanationText(causes, await context.theme(), read));
	return exitCodes.done;
}

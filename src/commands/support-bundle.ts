import type { SupportMembers } from '../bundle/support-members.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import { bundlePreview } from '../report/bundle-preview.ts';
import { jsonText } from '../report/json-text.ts';
import type { ToldCollecting } from '../ui/told-collecting.ts';
import type { Context, MachineFlags } from './context.ts';
import type { Part } from './support-evidence.ts';

/** What `nestvirt support-bundle` can be told. */
export interface SupportBundleFlags extends MachineFlags {
	readonly output?: string | undefined;
	readonly preview?: boolean | undefined;
	readonly quiet?: boolean | undefined;
	readonly include?: readonly string[] | undefined;
	readonly exclude?: readonly string[] | undefined;
	readonly online?: boolean | undefined;
	readonly proof: boolean;
	readonly state?: string | undefined;
	readonly format: 'text' | 'json';
}

const parts = ['plan', 'journal', 'inventory', 'logs', 'report'] as const satisfies readonly Part[];

/** Which parts go in: those named to be included, or all, without those named to be left out. */
function wantedParts({ include, exclude = [] }: SupportBundleFlags): ReadonlySet<Part> {
	const known = (name: string): Part => {
		const part = parts.find((one) => one === name);
		if (part !== undefined) return part;
		const message = `There is no part ${name}. Known: ${parts.join(', ')}. The reads and the diagnosis are always in a bundle.`;
		throw new Failure(exitCodes.wrongUsage, message);
	};
	const left = new Set(exclude.map(known));
	return new Set((include?.map(known) ?? parts).filter((part) => !left.has(part)));
}

/** Whoever is told how it goes: a person at a terminal, a log of somebody's; with --quiet nobody. */
async function watcher(context: Context, isQuiet: boolean): Promise<ToldCollecting> {
	if (isQuiet) return { begun: () => {}, ended: () => {}, finish: () => {} };
	const { toldCollecting } = await import('../ui/told-collecting.ts');
	return toldCollecting({ print: context.warn, columns: context.warnColumns }, context.now);
}

/** Collects, and takes out what must not leave. */
async function madeOf(context: Context, flags: SupportBundleFlags) {
	const wanted = wantedParts(flags);
	const unwanted = parts.filter((part) => !wanted.has(part));
	const watch = await watcher(context, flags.quiet === true);
	try {
		const { supportEvidence } = await import('./support-evidence.ts');
		const evidence = await supportEvidence(context, { flags, wanted, unwanted, watch });
		watch.begun('secrets and names out');
		const { supportMembers } = await import('../bundle/support-members.ts');
		const made = await supportMembers(evidence);
		const bytes = made.members.reduce((sum, [, { length }]) => sum + length, 0);
		watch.ended({ what: 'secrets and names out', status: 'taken' }, bytes);
		return made;
	} finally {
		watch.finish();
	}
}

/** A bundle in which something is left that should not leave is not written. */
function checkResidue({ residue }: SupportMembers): void {
	if (residue.length === 0) return;
	const rows = residue.map(({ member, kind, count }) => `  ${member}: ${kind}, ${count} times`);
	throw new Failure(
		exitCodes.inputRefused,
		`The bundle was not written: something that identifies, or a secret, was still in it.\n${rows.join('\n')}\nLeave that part out with --exclude, and report this.`,
	);
}

async function packed(
	context: Context,
	output: string,
	{ members, map, manifest }: SupportMembers,
): Promise<void> {
	const [{ zipOf }, { writeBundle }] = await Promise.all([
		import('../bundle/zip-of.ts'),
		import('../bundle/write-bundle.ts'),
	]);
	const bytes = await zipOf('nestvirt-bundle', members);
	await writeBundle(output, bytes);
	const beside = `${output.replace(/\.zip$/, '')}.map.json`;
	await writeBundle(beside, new TextEncoder().encode(`${JSON.stringify(map, null, '\t')}\n`));
	const { members: rows, collected = [] } = manifest;
	const short = collected.filter(
		({ status, detail }) => status !== 'absent' && detail !== undefined,
	);
	const missing =
		short.length > 0
			? `Not in it, or not whole: ${short.map(({ what }) => what).join(', ')}; its manifest.json says why.\n`
			: '';
	context.print(
		`Written: ${output} (${rows.length + 1} members, ${bytes.length} bytes). It can be sent.\nKept for you alone: ${beside}, which says what stands for what. Do not send it.\n${missing}`,
	);
}

/** Packs what was seen of a machine, without secrets and names, into one file that somebody else can judge. */
export async function supportBundle(
	context: Context,
	flags: SupportBundleFlags,
): Promise<ExitCode> {
	const made = await madeOf(context, flags);
	const { manifest, withheld, residue } = made;
	if (flags.preview) {
		if (flags.format === 'json') context.print(jsonText({ ...manifest, withheld, residue }));
		else context.print(bundlePreview(made, (await context.theme()).width));
		return exitCodes.done;
	}
	checkResidue(made);
	const moment = manifest.observedAt.replace(/[:.]/g, '-');
	await packed(context, flags.output ?? `nestvirt-${moment}.zip`, made);
	return exitCodes.done;
}

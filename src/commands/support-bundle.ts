import type { Collected } from '../bundle/manifest.ts';
import type { Evidence, SupportMembers } from '../bundle/support-members.ts';
import { logFiles } from '../knowledge/log-files.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { Machine } from '../model/machine.ts';
import type { Reading } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import { makePlan } from '../pipeline/make-plan.ts';
import { bundlePreview } from '../report/bundle-preview.ts';
import { jsonText } from '../report/json-text.ts';
import type { Context, MachineFlags } from './context.ts';
import { look } from './look.ts';

/** What `nestvirt support-bundle` can be told. */
export interface SupportBundleFlags extends MachineFlags {
	readonly output?: string | undefined;
	readonly preview?: boolean | undefined;
	readonly include?: readonly string[] | undefined;
	readonly exclude?: readonly string[] | undefined;
	readonly online?: boolean | undefined;
	readonly proof: boolean;
	readonly state?: string | undefined;
	readonly format: 'text' | 'json';
}

const parts = ['plan', 'journal', 'inventory', 'logs', 'report'] as const;
type Part = (typeof parts)[number];

const mostLogBytes = 5 * 1024 * 1024;

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

function told(what: string, reading: Reading<unknown>): Collected {
	if (reading.status === 'observed') return { what, status: 'taken' };
	if (reading.status === 'absent') return { what, status: 'absent', detail: reading.detail };
	return { what, status: 'not-taken', detail: `${reading.reason}: ${reading.detail}` };
}

/** The ends of the logs that are there, cut at lines. */
async function logsOf(machine: Machine, collected: Collected[]): Promise<Evidence['logs']> {
	const logs: Record<string, string> = {};
	for (const { path, member } of logFiles[machine.os] ?? []) {
		const reading = await machine.readTail(path, mostLogBytes);
		const row = told(path, reading);
		if (reading.status !== 'observed') {
			if (reading.status !== 'absent') collected.push(row);
			continue;
		}
		const { tail, truncated, bytes } = reading.value;
		logs[member] = tail;
		const detail = `the last ${tail.length} of ${bytes} bytes`;
		collected.push(truncated ? { ...row, detail } : row);
	}
	return logs;
}

/** The plan for the first goal that can be reached here; null: nothing is to be done. */
async function planOf(context: Context, diagnosis: Diagnosis): Promise<Plan | null> {
	const fixable = diagnosis.goals.find(({ feasibility }) => feasibility === 'fixable-here');
	const goal = context.registry.goals.find(({ id }) => id === fixable?.id);
	if (goal === undefined) return null;
	const { remediations } = context.registry;
	const kinds = await context.actionKinds();
	const plan: Plan = makePlan(diagnosis, goal, { remediations, kinds, digest: context.digest });
	return plan.steps.length > 0 ? plan : null;
}

async function evidenceOf(context: Context, flags: SupportBundleFlags): Promise<Evidence> {
	const wanted = wantedParts(flags);
	const opened = await context.openMachine(flags);
	if (opened.told) {
		throw new Failure(
			exitCodes.wrongUsage,
			'A support bundle holds what nestvirt itself read, and these are loose files. Run nestvirt support-bundle on the machine itself, or send the files as they are after reading them.',
		);
	}
	const { observedAt, capturedWith } = opened;
	const options = capturedWith ?? { proof: flags.proof, online: flags.online === true };
	const recording = await context.record(opened, options);
	context.warn('Looking at the machine...\n');
	const diagnosis = await look(context, { machine: recording.machine, observedAt, options });
	const collected: Collected[] = parts
		.filter((part) => !wanted.has(part))
		.map((what) => ({ what, status: 'not-taken', detail: 'you asked to leave it out' }));
	const isLive = [flags.machine, flags.bundle, flags.root].every((flag) => flag === undefined);
	const beside = async <T>(part: Part, read: () => Promise<Reading<T>>): Promise<T | null> => {
		if (!wanted.has(part) || !isLive) return null;
		context.warn(`Taking the ${part}...\n`);
		const reading = await read();
		collected.push(told(part, reading));
		return reading.status === 'observed' ? reading.value : null;
	};
	const journal = await beside('journal', () => context.keptJournal(flags.state));
	const inventory = await beside('inventory', () => context.inventory());
	const logs = wanted.has('logs') ? await logsOf(opened.machine, collected) : {};
	const plan = wanted.has('plan') ? await planOf(context, diagnosis) : null;
	const transcript = recording.transcript();
	const report = wanted.has('report');
	return { transcript, diagnosis, plan, journal, inventory, logs, report, collected };
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
	const { members: rows } = manifest;
	context.print(
		`Written: ${output} (${rows.length + 1} members, ${bytes.length} bytes). It can be sent.\nKept for you alone: ${beside}, which says what stands for what. Do not send it.\n`,
	);
}

/** Packs what was seen of a machine, without secrets and names, into one file that somebody else can judge. */
export async function supportBundle(
	context: Context,
	flags: SupportBundleFlags,
): Promise<ExitCode> {
	const evidence = await evidenceOf(context, flags);
	context.warn('Taking secrets and names out...\n');
	const { supportMembers } = await import('../bundle/support-members.ts');
	const made = await supportMembers(evidence);
	if (flags.preview) {
		const { manifest, withheld, residue } = made;
		if (flags.format === 'json') context.print(jsonText({ ...manifest, withheld, residue }));
		else context.print(bundlePreview(made, (await context.theme()).width));
		return exitCodes.done;
	}
	checkResidue(made);
	const moment = evidence.transcript.observedAt.replace(/[:.]/g, '-');
	await packed(context, flags.output ?? `nestvirt-${moment}.zip`, made);
	return exitCodes.done;
}

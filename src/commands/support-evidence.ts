import { beyondTotal } from '../bundle/beyond-total.ts';
import { boundedMachine } from '../bundle/bounded-machine.ts';
import { type Collection, collection, type Watch } from '../bundle/collection.ts';
import { type CollectorLimits, collectorLimits } from '../bundle/collector-limits.ts';
import { sizeOf } from '../bundle/size-of.ts';
import type { Evidence } from '../bundle/support-members.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import { exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { Reading } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import { makePlan } from '../pipeline/make-plan.ts';
import { sizeWords } from '../report/size-words.ts';
import type { Context, MachineFlags } from './context.ts';
import { look } from './look.ts';
import { supportLogs, type TakenLog } from './support-logs.ts';

/** The parts of a support bundle that can be left out. */
export type Part = 'plan' | 'journal' | 'inventory' | 'logs' | 'report';

/** What a support bundle is collected with. */
export interface Collecting {
	readonly flags: MachineFlags & {
		readonly proof: boolean;
		readonly online?: boolean | undefined;
		readonly state?: string | undefined;
	};
	/** The parts that go in, and those that somebody wants left out. */
	readonly wanted: ReadonlySet<Part>;
	readonly unwanted: readonly Part[];
	readonly watch: Watch;
	readonly limits?: CollectorLimits;
}

const noPlan: Reading<never> = { status: 'absent', detail: 'nothing can be done here' };

/** The plan for the first goal that can be reached here. */
async function planOf(context: Context, diagnosis: Diagnosis): Promise<Reading<Plan>> {
	const fixable = diagnosis.goals.find(({ feasibility }) => feasibility === 'fixable-here');
	const goal = context.registry.goals.find(({ id }) => id === fixable?.id);
	if (goal === undefined) return noPlan;
	const { remediations } = context.registry;
	const kinds = await context.actionKinds();
	const plan: Plan = makePlan(diagnosis, goal, { remediations, kinds, digest: context.digest });
	return plan.steps.length > 0 ? { status: 'observed', value: plan } : noPlan;
}

/** What is taken of a look: every read of it, and what was concluded. */
async function lookAt(
	context: Context,
	{ flags, limits = collectorLimits }: Collecting,
	collected: Collection,
) {
	const opened = await context.openMachine(flags);
	if (opened.told) {
		throw new Failure(
			exitCodes.wrongUsage,
			'A support bundle holds what nestvirt itself read, and these are loose files. Run nestvirt support-bundle on the machine itself, or send the files as they are after reading them.',
		);
	}
	const { observedAt, capturedWith } = opened;
	const options = capturedWith ?? { proof: flags.proof, online: flags.online === true };
	const bounded = boundedMachine(opened.machine, limits.reads, limits.answer);
	const recording = await context.record({ ...opened, machine: bounded.machine }, options);
	const looking = { machine: recording.machine, observedAt, options, stored: opened.stored };
	const diagnosis = await collected.take('diagnosis', limits.diagnosis, async () => ({
		status: 'observed',
		value: await look(context, looking),
	}));
	const detail = bounded.told();
	collected.note({ what: 'reads', status: 'taken', ...(detail === '' ? {} : { detail }) });
	return { opened, transcript: recording.transcript(), diagnosis };
}

/** The logs that fit in beside the rest; what goes is noted. */
function fitting(
	logs: readonly TakenLog[],
	restBytes: number,
	mostBytes: number,
	collected: Collection,
): Evidence['logs'] {
	const weighed = logs.map((log) => ({ ...log, bytes: Buffer.byteLength(log.text) }));
	const gone = beyondTotal(weighed, restBytes, mostBytes);
	for (const { what, bytes } of gone) {
		const detail = `its ${sizeWords(bytes)} are left out: a bundle may be ${sizeWords(mostBytes)} before it is packed, and older and larger logs go first`;
		collected.note({ what, status: 'not-taken', detail });
	}
	const kept = weighed.filter((log) => !gone.includes(log));
	return Object.fromEntries(kept.map(({ member, text }) => [member, text]));
}

/** Collects what goes into a support bundle. Whatever one collector does, the others go on. */
export async function supportEvidence(context: Context, collecting: Collecting): Promise<Evidence> {
	const { flags, wanted, unwanted, watch, limits = collectorLimits } = collecting;
	const collected = collection(watch, limits);
	const { opened, transcript, diagnosis } = await lookAt(context, collecting, collected);
	for (const what of unwanted) {
		collected.note({ what, status: 'not-taken', detail: 'you asked to leave it out' });
	}
	const isLive = [flags.machine, flags.bundle, flags.root].every((flag) => flag === undefined);
	const take = async <T>(
		part: 'plan' | 'journal' | 'inventory',
		read: () => Promise<Reading<T>>,
	): Promise<T | null> => (wanted.has(part) ? collected.take(part, limits[part], read) : null);
	const parts = {
		journal: isLive
			? await take('journal', () => context.keptJournal(flags.state, limits.journal.bytes))
			: null,
		inventory: isLive ? await take('inventory', () => context.inventory()) : null,
		plan: diagnosis && (await take('plan', () => planOf(context, diagnosis))),
	};
	const logs = wanted.has('logs') ? await supportLogs(opened.machine, transcript, collected) : [];
	const rest = sizeOf({ transcript, diagnosis, parts });
	if (collected.gaveUp()) context.gaveUp();
	return {
		...{ transcript, diagnosis, ...parts, report: wanted.has('report') },
		program: { name: 'nestvirt', version: context.version },
		logs: fitting(logs, rest, limits.all.bytes, collected),
		collected: collected.rows(),
	};
}

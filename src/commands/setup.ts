import type { Answers } from '../model/answers.ts';
import type { Conversation } from '../model/conversation.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { GoalId } from '../model/goal.ts';
import { valueIn } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import type { RiskId } from '../model/risk.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';
import type { SetupEvent } from '../model/setup-event.ts';
import type { Workshop, WorkshopFlags } from '../model/workshop.ts';
import { historyOf } from '../pipeline/history-of.ts';
import { machineAskedBy } from '../pipeline/machine-asked-by.ts';
import { resume } from '../pipeline/resume.ts';
import { setUp } from '../pipeline/set-up.ts';
import { takeBack } from '../pipeline/take-back.ts';
import { jsonText } from '../report/json-text.ts';
import type { Context } from './context.ts';
import { givenEngine } from './given-engine.ts';
import { look } from './look.ts';
import { named } from './named.ts';

/** What `nestvirt setup` can be told. */
export interface SetupFlags extends WorkshopFlags {
	readonly goal?: string | undefined;
	readonly yes?: boolean | undefined;
	/** False: nobody can be asked. */
	readonly input: boolean;
	readonly answers?: string | undefined;
	readonly dryRun?: boolean | undefined;
	readonly acceptRisk?: readonly string[] | undefined;
	readonly resume?: boolean | undefined;
	readonly undo?: boolean | undefined;
	readonly resumeAtStart?: boolean | undefined;
	/** An address or a file that the engine is installed from, and its SHA-256. */
	readonly engineArchive?: string | undefined;
	readonly engineSha256?: string | undefined;
	readonly format: 'text' | 'json';
}

const options = { proof: true, online: false };
const risks: readonly RiskId[] = ['boot-failure', 'network-reset'];

function acceptedIn({ acceptRisk = [] }: SetupFlags): readonly RiskId[] {
	return acceptRisk.map((name) => {
		const risk = risks.find((one) => one === name);
		if (risk !== undefined) return risk;
		const message = `There is no risk ${name}. Known: ${risks.join(', ')}.`;
		throw new Failure(exitCodes.wrongUsage, message);
	});
}

async function answersIn(context: Context, file: string): Promise<Answers> {
	// Loaded only where there is such a file: zod costs more than a bare start.
	const { readAnswers } = await import('./read-answers.ts');
	return readAnswers(context, file);
}

/** Somebody to ask, or nobody; and where it is told what happens. */
async function conversationFor(context: Context, flags: SetupFlags): Promise<Conversation> {
	const { answered } = await import('../ui/answered.ts');
	const answers = flags.answers === undefined ? {} : await answersIn(context, flags.answers);
	if (flags.input && flags.format === 'text' && !flags.yes && !flags.dryRun) {
		return answered(await context.converse(), answers);
	}
	const theme = await context.theme();
	const isText = flags.input && flags.format === 'text';
	const { toldText } = await import('../ui/told-text.ts');
	const { toldLines } = await import('../ui/told-lines.ts');
	const isSilent = flags.dryRun === true && flags.format === 'json';
	const tell = isText ? toldText(context, theme) : toldLines(context.print, context.now);
	const told = (event: SetupEvent): void => {
		if (!isSilent) tell(event);
	};
	const { unattended } = await import('../ui/unattended.ts');
	return answered(unattended({ yes: flags.yes === true }, told), answers);
}

/** What the machine runs at its start, where it shall go on by itself and can. */
async function resumeIn(
	{ absolutePath }: Context,
	flags: SetupFlags,
	{ machine, place }: Workshop,
) {
	if (!flags.resumeAtStart) return {};
	const systemd = await machine.fileStatus('/run/systemd/system');
	if (machine.os !== 'windows' && systemd.status !== 'observed') {
		const message =
			'Nothing here can start a program with the machine: neither systemd nor the Task Scheduler. Without --resume-at-start, a person goes on after a restart. Nothing was changed.';
		throw new Failure(exitCodes.wrongUsage, message);
	}
	const trusted = flags.ca === undefined ? [] : ['--ca', absolutePath(flags.ca)];
	const words = ['setup', '--resume', '--yes', '--no-input', '--state', place, ...trusted];
	return { resumeWords: words };
}

async function setupOf(
	context: Context,
	flags: SetupFlags,
	workshop: Workshop,
	conversation: Conversation,
): Promise<Setup> {
	const kinds = await context.actionKinds();
	const { goals, remediations } = context.registry;
	const { machine, journal, observedAt, words } = workshop;
	const goal = flags.goal === undefined ? null : (named('goal', flags.goal, goals).id as GoalId);
	const now = context.now;
	return {
		options: {
			goal,
			acceptedRisks: acceptedIn(flags),
			dryRun: flags.dryRun === true,
			resumeCommand: `nestvirt setup --resume${words}`,
			undoCommand: `nestvirt setup --undo${words}`,
		},
		conversation,
		planning: {
			...{ remediations, kinds, digest: context.digest },
			...(await resumeIn(context, flags, workshop)),
			...(await givenEngine(context, flags, machine.os)),
		},
		goals,
		proofs: context.proofs,
		work: { machine, kinds, journal, now, report: (event) => conversation.report(event) },
		look: (askedBy) =>
			look(context, { machine: machineAskedBy(machine, askedBy), observedAt, options }),
	};
}

/** A simulated machine that waits for a restart gets it: nobody else could restart it. */
async function restartIfWaiting({ machine, journal, restart }: Workshop): Promise<void> {
	const waits = historyOf(await journal.read())?.waitsSince ?? null;
	if (waits !== null && waits === valueIn(await machine.bootId())) await restart();
}

async function run(setup: Setup, flags: SetupFlags, workshop: Workshop): Promise<SetupEnd> {
	if (!flags.resume && !flags.undo) return setUp(setup);
	await restartIfWaiting(workshop);
	return flags.undo ? takeBack(setup) : resume(setup);
}

/** Without anybody to ask, a goal must be named; which ones can be reached is said. */
async function goalsThatCanBe(context: Context, workshop: Workshop): Promise<never> {
	const { machine, observedAt } = workshop;
	const { goals } = await look(context, { machine, observedAt, options });
	const rows = goals.map(({ id, feasibility }) => `  --goal ${id}  (${feasibility})`);
	throw new Failure(
		exitCodes.wrongUsage,
		`Nobody can be asked here, so the goal must be named:\n${rows.join('\n')}`,
	);
}

async function within(context: Context, flags: SetupFlags, workshop: Workshop): Promise<ExitCode> {
	const isNew = !flags.resume && !flags.undo;
	if (isNew && flags.goal === undefined && flags.answers === undefined && !flags.input) {
		return goalsThatCanBe(context, workshop);
	}
	const conversation = await conversationFor(context, flags);
	let plan: Plan | null = null;
	const setup = await setupOf(context, flags, workshop, {
		...conversation,
		report(event) {
			if (event.event === 'planned') plan = event.plan;
			conversation.report(event);
		},
	});
	const { exitCode, summary } = await run(setup, flags, workshop);
	if (flags.dryRun && flags.format === 'json') context.print(jsonText(plan));
	else conversation.report({ event: 'end', exitCode, summary });
	return exitCode;
}

/** Sets a machine up for a goal, goes on with an earlier run, or undoes it. */
export async function setup(context: Context, flags: SetupFlags): Promise<ExitCode> {
	const workshop = await context.openWorkshop(flags);
	try {
		return await within(context, flags, workshop);
	} finally {
		await workshop.journal.close();
	}
}

import type { Conversation } from '../model/conversation.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { GoalId } from '../model/goal.ts';
import { valueIn } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import type { Setup, SetupEnd } from '../model/setup.ts';
import type { Workshop } from '../model/workshop.ts';
import { historyOf } from '../pipeline/history-of.ts';
import { machineAskedBy } from '../pipeline/machine-asked-by.ts';
import { resume } from '../pipeline/resume.ts';
import { setUp } from '../pipeline/set-up.ts';
import { takeBack } from '../pipeline/take-back.ts';
import { jsonText } from '../report/json-text.ts';
import { acceptedRisks } from './accepted-risks.ts';
import { asksSomebody } from './asks-somebody.ts';
import type { Context } from './context.ts';
import { conversationWith } from './conversation-with.ts';
import { givenEngine } from './given-engine.ts';
import { look } from './look.ts';
import { named } from './named.ts';
import type { SetupFlags } from './setup-flags.ts';
import { wakesFor } from './wakes-for.ts';
import { wishedUpgrade } from './wished-upgrade.ts';

const options = { proof: true, online: false };
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
	const { machine, journal, observedAt } = workshop;
	const words = workshop.words.map((word) => ` ${context.quoted(word)}`).join('');
	const isSimulated = flags.machine !== undefined;
	const goal = flags.goal === undefined ? null : (named('goal', flags.goal, goals).id as GoalId);
	const now = context.now;
	const given = await givenEngine(context, flags, machine.os);
	return {
		options: {
			goal,
			// A plan that was agreed to before was so together with its risks.
			acceptedRisks: flags.planDigest === undefined ? acceptedRisks(flags) : [],
			dryRun: flags.dryRun === true,
			beginCommand: `nestvirt setup${isSimulated ? '' : words}`,
			resumeCommand: `nestvirt setup --resume${words}`,
			undoCommand: `nestvirt setup --undo${words}`,
		},
		conversation,
		planning: {
			...{ remediations, kinds, digest: context.digest },
			...(await resumeIn(context, flags, workshop)),
			...given,
			...wishedUpgrade.for(flags, given),
		},
		goals,
		proofs: await context.proofs(),
		elevation: async () =>
			isSimulated || !asksSomebody(flags)
				? { status: 'absent', detail: 'nobody is asked' }
				: context.elevation(flags),
		work: { machine, kinds, journal, now, report: (event) => conversation.report(event) },
		look(askedBy, wanted) {
			const own = goals.filter(({ id }) => id === wanted);
			const woken = { ...options, ...wakesFor(own, machine.os) };
			const asked = machineAskedBy(machine, askedBy);
			return look(context, { machine: asked, observedAt, options: woken });
		},
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
	const conversation = await conversationWith(context, flags);
	const plans: Plan[] = [];
	let seen: Diagnosis | null = null;
	const setup = await setupOf(context, flags, workshop, {
		...conversation,
		report(event) {
			if (event.event === 'planned') plans.push(event.plan);
			if (event.event === 'looked') seen = event.diagnosis;
			conversation.report(event);
		},
	});
	const { exitCode, summary } = await run(setup, flags, workshop);
	const stays = wishedUpgrade.unused(flags, plans, seen);
	const told = stays === null ? summary : `${summary.replace(/\.$/, '')}. ${stays}`;
	if (flags.dryRun && flags.format === 'json') context.print(jsonText(plans.at(-1) ?? null));
	else conversation.report({ event: 'end', exitCode, summary: told });
	return exitCode;
}

async function atWork(context: Context, flags: SetupFlags): Promise<ExitCode> {
	const workshop = await context.openWorkshop(flags);
	try {
		return await within(context, flags, workshop);
	} finally {
		await workshop.journal.close();
	}
}

/** Sets a machine up for a goal, goes on with an earlier run, or undoes it. */
export async function setup(context: Context, flags: SetupFlags): Promise<ExitCode> {
	if (!flags.keepWindow) return atWork(context, flags);
	try {
		return await atWork(context, flags);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		context.warn(`${error.message}\n`);
		return error.exitCode;
	} finally {
		await (await context.converse()).waitUntilRead();
	}
}

import { Command, CommanderError, Option } from 'commander';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { CatalogFlags } from './catalog.ts';
import type { Context } from './context.ts';
// The main command is part of the start; every other one is loaded when it is asked for.
import { type DiagnoseFlags, diagnose } from './diagnose.ts';
import { examples } from './examples.ts';
import type { ExplainFlags } from './explain.ts';
import type { IdentifyFlags } from './identify.ts';
import type { ProveFlags } from './prove.ts';
import type { SetupFlags } from './setup-flags.ts';
import { setupOptions } from './setup-options.ts';
import type { SupportBundleFlags } from './support-bundle.ts';
import { supportBundleOptions } from './support-bundle-options.ts';
import { type WithoutCommandFlags, withoutCommand } from './without-command.ts';

/** Where the words of the command line go; the edge fills it with the process's own streams. */
export interface Edge {
	context(colour: 'auto' | 'always' | 'never'): Context;
	/** Whether a person sits at a terminal. */
	interactive(): boolean;
	print(text: string): void;
	warn(text: string): void;
}

function machineOptions(command: Command): Command {
	return command
		.option('--machine <name>', 'a simulated machine instead of this one (catalog machines)')
		.option(
			'--bundle <path>',
			'a recorded machine, or texts that somebody collected, instead of this one',
		)
		.option('--root <folder>', 'a copied Linux file tree instead of this machine');
}

const format = (): Option =>
	new Option('--format <format>', 'text for people, json for programs')
		.choices(['text', 'json'])
		.default('text');

function diagnoseCommand(finish: Finish): Command {
	return machineOptions(new Command('diagnose'))
		.description('look at a machine and say what works, what does not, and who can change it')
		.option('--goal <goal>', 'let the exit code tell how this goal stands')
		.option('--skip <check...>', 'leave checks out, by id')
		.option('--no-proof', 'do not run a guest')
		.option('--image <reference>', 'say whether this image runs here, before it is pulled')
		.option('--online', "ask the cloud's metadata service, and the image's registry, too")
		.option('--record <folder>', 'keep what was seen, unredacted, in a new folder')
		.addOption(
			new Option(
				'--format <format>',
				'text or html for people, markdown for issues, json for programs',
			)
				.choices(['text', 'json', 'html', 'markdown'])
				.default('text'),
		)
		.option('--output <file>', 'write the report to a file')
		.option('--quiet', 'only the goals, and the image')
		.option('--verbose', 'also what is in order, and what tells the machine')
		.action((_, command: Command) =>
			finish(command, (context, flags: DiagnoseFlags) => diagnose(context, flags)),
		);
}

function proveCommand(finish: Finish): Command {
	return machineOptions(new Command('prove'))
		.description('run what shows that a goal is reached: a virtual machine, containers')
		.option('--goal <goal>', 'only the proofs of this goal')
		.addOption(format())
		.action((_, command: Command) =>
			finish(command, async (context, flags: ProveFlags) => {
				const { prove } = await import('./prove.ts');
				return prove(context, flags);
			}),
		);
}

function explainCommand(finish: Finish): Command {
	return machineOptions(new Command('explain'))
		.description(
			'name the root cause behind error texts and logs; without files: standard input, or what a bundle holds',
		)
		.argument('[files...]', 'texts and logs; - is standard input')
		.option('--here', 'weigh in what this machine is')
		.option('--batch <file>', 'JSON Lines {id, text, platform?, context?} in, answers out')
		.addOption(format())
		.action((files: readonly string[], _, command: Command) =>
			finish(command, async (context, flags: ExplainFlags) => {
				const { explain } = await import('./explain.ts');
				return explain(context, files, flags);
			}),
		);
}

function identifyCommand(finish: Finish): Command {
	return machineOptions(new Command('identify'))
		.description('say what runs below a machine, and whether it may nest, as a line of JSON')
		.option('--signals <file>', 'JSON Lines {id, inputs} in, answers out; - is standard input')
		.action((_, command: Command) =>
			finish(command, async (context, flags: IdentifyFlags) => {
				const { identify } = await import('./identify.ts');
				return identify(context, flags);
			}),
		);
}

function supportBundleCommand(finish: Finish): Command {
	return supportBundleOptions(machineOptions(new Command('support-bundle')))
		.addOption(format())
		.action((_, command: Command) =>
			finish(command, async (context, flags: SupportBundleFlags) => {
				const { supportBundle } = await import('./support-bundle.ts');
				return supportBundle(context, flags);
			}),
		);
}

function catalogCommand(finish: Finish): Command {
	return new Command('catalog')
		.description('list what nestvirt knows')
		.argument('<topic>', 'goals, checks, remediations, causes, platforms or machines')
		.addOption(format())
		.action((topic: string, _, command: Command) =>
			finish(command, async (context, flags: CatalogFlags) => {
				const { catalog } = await import('./catalog.ts');
				return catalog(context, topic, flags);
			}),
		);
}

/** Runs one command with its flags and keeps its exit code. */
type Finish = <F>(
	command: Command,
	run: (context: Context, flags: F) => Promise<ExitCode>,
) => Promise<void>;

function setupCommand(finish: Finish): Command {
	return setupOptions(new Command('setup'))
		.description('change this machine so that a goal is reached: plan, ask, apply, prove')
		.option('--machine <name>', 'rehearse it on a simulated machine (catalog machines)')
		.addOption(format())
		.action((_, command: Command) =>
			finish(command, async (context, flags: SetupFlags) => {
				const { setup } = await import('./setup.ts');
				return setup(context, flags);
			}),
		);
}

function program(context: Context, edge: Edge, finish: Finish): Command {
	const root = setupOptions(machineOptions(new Command('nestvirt')))
		.description('Says which layer stops this machine from running containers or guests.')
		.version(context.version)
		.option('--provision', 'set this machine up for --goal, and ask nobody')
		.addOption(
			new Option('--color <when>', 'colour the text')
				.choices(['auto', 'always', 'never'])
				.default('auto'),
		)
		.addHelpText('after', examples)
		.action((_, command: Command) =>
			finish(command, (ready, flags: WithoutCommandFlags) =>
				withoutCommand(ready, flags, edge.interactive()),
			),
		);
	const commands = [
		...[diagnoseCommand, setupCommand, proveCommand],
		...[explainCommand, identifyCommand, supportBundleCommand, catalogCommand],
	];
	for (const make of commands) root.addCommand(make(finish));
	for (const command of [root, ...root.commands]) {
		command.exitOverride().configureOutput({ writeOut: edge.print, writeErr: edge.warn });
	}
	return root;
}

/** Understands the arguments, runs the command, and answers with its exit code. Failures are told. */
export async function commandLine(args: readonly string[], edge: Edge): Promise<ExitCode> {
	let code: ExitCode = exitCodes.done;
	const finish: Finish = async (command, run) => {
		const flags = command.optsWithGlobals();
		const ended = await run(edge.context(flags['color'] ?? 'auto'), flags as never);
		const isOfWindows = flags['exitCodes'] === 'windows' && ended === exitCodes.restartNeeded;
		code = isOfWindows ? exitCodes.restartNeededOnWindows : ended;
	};
	try {
		await program(edge.context('auto'), edge, finish).parseAsync(args, { from: 'user' });
		return code;
	} catch (error) {
		if (error instanceof CommanderError)
			return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
		if (!(error instanceof Failure)) throw error;
		edge.warn(`${error.message}\n`);
		return error.exitCode;
	}
}

import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { Failure } from '../model/failure.ts';
import type { SetupStatus } from '../model/setup-status.ts';
import type { Context, MachineFlags } from './context.ts';
import { diagnose } from './diagnose.ts';
import type { SetupFlags } from './setup-flags.ts';

/** What can be told without a command. */
export interface WithoutCommandFlags extends Omit<SetupFlags, 'format'>, MachineFlags {
	readonly provision?: boolean | undefined;
}

const unfinished: { readonly [S in SetupStatus['state']]?: string } = {
	'at-work': 'An earlier run was interrupted, or is still at work.',
	'waits-for-restart': 'An earlier run waits for a restart of this machine.',
	failed: 'In an earlier run a change failed.',
	undoing: 'An earlier run was being undone.',
};

/** What everybody may know of a run that is not finished, before anything else. */
async function tellStatus(context: Context, flags: WithoutCommandFlags): Promise<void> {
	const { machine, bundle, root, state } = flags;
	if ([machine, bundle, root].some((flag) => flag !== undefined)) return;
	const status = await context.setupStatus(state);
	const words = status && unfinished[status.state];
	if (!words) return;
	const place = state === undefined ? '' : ` --state ${context.quoted(state)}`;
	context.print(
		`${words} To go on: nestvirt setup --resume${place}\nTo undo it: nestvirt setup --undo${place}\n\n`,
	);
}

async function provision(context: Context, flags: WithoutCommandFlags): Promise<ExitCode> {
	if (flags.bundle !== undefined || flags.root !== undefined) {
		const message = 'Only this machine, or a simulated one (--machine), can be set up.';
		throw new Failure(exitCodes.wrongUsage, message);
	}
	const { setup } = await import('./setup.ts');
	return setup(context, { ...flags, yes: true, input: false, format: 'json' });
}

/** The wizard on a terminal, provisioning where that is asked for, and otherwise a diagnosis. */
export async function withoutCommand(
	context: Context,
	flags: WithoutCommandFlags,
	interactive: boolean,
): Promise<ExitCode> {
	if (flags.provision) return provision(context, flags);
	await tellStatus(context, flags);
	if (interactive && flags.input) {
		const { wizard } = await import('./wizard.ts');
		return wizard(context, flags);
	}
	const code = await diagnose(context, { ...flags, proof: true, format: 'text' });
	context.print(
		'\nTo go on, start nestvirt on a terminal, or see what would be changed:\n' +
			'  nestvirt setup --goal linux-containers --dry-run\n',
	);
	return code;
}

import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { diagnosisText } from '../report/diagnosis-text.ts';
import { goalText } from '../report/goal-text.ts';
import type { Context, MachineFlags } from './context.ts';
import { lookAt } from './look-at.ts';
import { setup } from './setup.ts';
import type { SetupFlags } from './setup-flags.ts';

/** A recorded machine can only be talked about: which goal is wanted, and what it would take. */
async function talkAbout(context: Context, flags: MachineFlags): Promise<ExitCode> {
	const conversation = await context.converse();
	const theme = await context.theme();
	const diagnosis = await lookAt(context, { ...flags, proof: true });
	conversation.tell(`${diagnosisText(diagnosis, theme, 'overview')}\n`);
	const first = diagnosis.goals.find(({ feasibility }) => feasibility === 'fixable-here');
	const suggested = first?.id ?? 'linux-containers';
	const goal = await conversation.chooseGoal(diagnosis.goals, suggested);
	if (goal !== null) conversation.tell(goalText(diagnosis, goal, theme));
	return exitCodes.done;
}

/** What the wizard can be told. */
export type WizardFlags = Omit<SetupFlags, 'format'> & MachineFlags;

/** Looks, shows the stack and what is possible, asks for the goal, and sets the machine up for it. */
export async function wizard(context: Context, flags: WizardFlags): Promise<ExitCode> {
	const isRecorded = flags.bundle !== undefined || flags.root !== undefined;
	if (isRecorded) return talkAbout(context, flags);
	return setup(context, { ...flags, input: true, format: 'text' });
}

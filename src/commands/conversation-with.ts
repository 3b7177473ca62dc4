import type { Answers } from '../model/answers.ts';
import type { Conversation } from '../model/conversation.ts';
import type { SetupEvent } from '../model/setup-event.ts';
import { acceptedRisks } from './accepted-risks.ts';
import { asksSomebody } from './asks-somebody.ts';
import type { Context } from './context.ts';
import type { SetupFlags } from './setup-flags.ts';

async function answersIn(context: Context, file: string): Promise<Answers> {
	// Loaded only where there is such a file: zod costs more than a bare start.
	const { readAnswers } = await import('./read-answers.ts');
	return readAnswers(context, file);
}

async function withNobody(context: Context, flags: SetupFlags): Promise<Conversation> {
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
	return unattended({ yes: flags.yes === true }, told);
}

/** Somebody to ask, or nobody; where it is told what happens; and what was answered and agreed to before. */
export async function conversationWith(context: Context, flags: SetupFlags): Promise<Conversation> {
	const { answered } = await import('../ui/answered.ts');
	const { answers, planDigest: digest } = flags;
	const given = answers === undefined ? {} : await answersIn(context, answers);
	const other = asksSomebody(flags) ? await context.converse() : await withNobody(context, flags);
	const conversation = answered(other, given);
	if (digest === undefined) return conversation;
	const { agreed } = await import('../ui/agreed.ts');
	return agreed(conversation, { digest, risks: acceptedRisks(flags) });
}

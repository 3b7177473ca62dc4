import type { Answers } from '../model/answers.ts';
import type { Conversation } from '../model/conversation.ts';
import type { SetupEvent } from '../model/setup-event.ts';
import { eventLine } from '../report/event-line.ts';
import { eventText } from '../report/event-text.ts';
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
	const told = (event: SetupEvent): void => {
		if (flags.dryRun && flags.format === 'json') return;
		const lines = isText ? eventText(event, theme) : [];
		if (lines.length > 0) context.print(`${lines.join('\n')}\n`);
		if (!isText) context.print(eventLine(event));
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

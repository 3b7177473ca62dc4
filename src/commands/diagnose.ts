import type { Diagnosis } from '../model/diagnosis.ts';
import { type ExitCode, exitCodes } from '../model/exit-code.ts';
import { exitCodeOf } from '../model/exit-code-of.ts';
import { Failure } from '../model/failure.ts';
import { diagnosisJson } from '../report/diagnosis-json.ts';
import { diagnosisText } from '../report/diagnosis-text.ts';
import type { Context } from './context.ts';
import { type LookFlags, lookAt } from './look-at.ts';
import { named } from './named.ts';

/** What `nestvirt diagnose` can be told. */
export interface DiagnoseFlags extends LookFlags {
	readonly goal?: string | undefined;
	readonly format: 'text' | 'json' | 'html' | 'markdown';
	readonly output?: string | undefined;
	readonly quiet?: boolean | undefined;
	readonly verbose?: boolean | undefined;
}

async function written(
	context: Context,
	diagnosis: Diagnosis,
	flags: DiagnoseFlags,
): Promise<string> {
	if (flags.format === 'json') return diagnosisJson(diagnosis);
	if (flags.format === 'html') {
		const { htmlReport } = await import('../report/html/html-report.ts');
		return htmlReport(diagnosis);
	}
	if (flags.format === 'markdown') {
		const { diagnosisMarkdown } = await import('../report/diagnosis-markdown.ts');
		return diagnosisMarkdown(diagnosis);
	}
	const theme = await context.theme();
	const detail = flags.verbose ? 'everything' : flags.quiet ? 'goals' : 'usual';
	return diagnosisText(diagnosis, theme, detail);
}

async function checkImage(written: string): Promise<void> {
	const { parseImageReference } = await import('../parsers/image-reference.ts');
	if (parseImageReference(written) !== null) return;
	const message = `${JSON.stringify(written)} is no reference to an image. Write it as for docker pull, in lower case: hello-world, or mcr.microsoft.com/windows/nanoserver:ltsc2022.`;
	throw new Failure(exitCodes.wrongUsage, message);
}

/** Looks at a machine and says what it found; with a goal, the exit code tells how the goal stands. */
export async function diagnose(context: Context, flags: DiagnoseFlags): Promise<ExitCode> {
	const { goals, checks } = context.registry;
	for (const id of flags.skip ?? []) named('check', id, checks);
	const goal = flags.goal === undefined ? null : named('goal', flags.goal, goals);
	if (flags.image !== undefined) await checkImage(flags.image);
	const diagnosis = await lookAt(context, flags);
	const text = await written(context, diagnosis, flags);
	if (flags.output === undefined) {
		context.print(text);
	} else {
		const { writeText } = await import('../bundle/write-text.ts');
		await writeText(flags.output, text);
	}
	const verdict = diagnosis.goals.find(({ id }) => id === goal?.id);
	return verdict ? exitCodeOf(verdict.feasibility) : exitCodes.done;
}

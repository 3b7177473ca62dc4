import { exitCodes } from '../model/exit-code.ts';
import type { SetupEvent } from '../model/setup-event.ts';
import { diagnosisText } from './diagnosis-text.ts';
import { goalText } from './goal-text.ts';
import { lasted } from './lasted.ts';
import { neutral } from './neutral.ts';
import { planText } from './plan-text.ts';
import { proofText } from './proof-text.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

type Of<K extends SetupEvent['event']> = Extract<SetupEvent, { event: K }>;
type Writers = {
	readonly [K in SetupEvent['event']]?: (event: Of<K>, theme: Theme) => readonly string[];
};

const writers: Writers = {
	looked: ({ diagnosis }, theme) => [diagnosisText(diagnosis, theme, 'overview').trimEnd()],
	step: ({ step, of, title }, theme) => ['', theme.strong(`[${step + 1}/${of}] ${title}`)],
	action: ({ title }, theme) => [theme.dim(`  ... ${title}`)],
	'action-done': ({ title, changed, restart, milliseconds }, { good, signs }) => {
		const how = changed ? lasted(milliseconds) : 'it is so already';
		return [
			`  ${good(signs.pass)} ${title} (${how}${restart ? ', counts after the restart' : ''})`,
		];
	},
	'action-failed': ({ title, because }, { bad, signs, width }) => [
		`  ${bad(signs.fail)} ${title}`,
		...wrap(because, width, '      '),
	],
	'restart-needed': ({ because, next }, theme) => [
		'',
		theme.strong('A restart is needed to go on'),
		...wrap(
			`Why: ${because}. Save your work, restart the machine when it suits, then:`,
			theme.width,
		),
		`  ${next}`,
	],
	undo: (_, theme) => ['', theme.strong('What was changed is undone, last first')],
	undone: ({ title }, { good, signs }) => [`  ${good(signs.pass)} undone: ${title}`],
	kept: ({ title, because }, { warn, width }) =>
		wrap(`${warn('!')} left as it is: ${title} (${because})`, width, '  '),
	proof: ({ goal, title, result }, theme) => proofText({ goal, title }, result, theme),
	// What a restart is for was said before.
	end: ({ summary, exitCode }, theme) =>
		exitCode === exitCodes.restartNeeded ? [] : ['', ...wrap(summary, theme.width)],
	verdict: ({ diagnosis, goal }, theme) => [goalText(diagnosis, goal, theme).trimEnd()],
	planned: ({ plan }, theme) => [planText(plan, theme).trimEnd()],
};

/** What happens while a machine is set up, as lines for people; some events say nothing to them. */
export function eventText(event: SetupEvent, theme: Theme): readonly string[] {
	const write = writers[event.event] as
		| ((event: SetupEvent, theme: Theme) => readonly string[])
		| undefined;
	return write?.(neutral(event), theme) ?? [];
}

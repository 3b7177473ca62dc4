import type { Action } from '../model/action.ts';
import type { Plan } from '../model/plan.ts';
import { neutral } from './neutral.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** What an action is told, as words and values, without its kind. */
function details({ kind, ...rest }: Action): string {
	const words = Object.entries(rest).map(([name, value]) => {
		const text =
			typeof value === 'number' && name === 'mode' ? value.toString(8) : JSON.stringify(value);
		return `${name}: ${text}`;
	});
	return [kind, ...words].join(', ');
}

/** Each step of a plan with what exactly its actions are told. */
export function explainedPlan(plan: Plan, theme: Theme): string {
	const { steps, digest } = neutral(plan);
	const lines = steps.flatMap(({ title, because, impact, findings, actions }, place) => [
		'',
		theme.strong(`${place + 1}. ${title}`),
		...wrap(`Why: ${because} (${findings.join(', ')})`, theme.width, '   '),
		...wrap(`What changes for you: ${impact}`, theme.width, '   '),
		...actions.flatMap(({ title: what, action }) => [
			...wrap(`- ${what}`, theme.width, '   '),
			...wrap(details(action), theme.width, '     '),
		]),
	]);
	return `${lines.join('\n')}\n\nEach change is written down first, and can be undone. Plan ${digest.slice(0, 12)}.\n`;
}

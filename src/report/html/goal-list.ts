import type { Feasibility, GoalVerdict } from '../../model/goal.ts';
import { feasibilityWords } from '../feasibility-words.ts';
import { html, type Markup } from './html.ts';

const looks: Readonly<Record<Feasibility, string>> = {
	ready: 'good',
	'fixable-here': 'warn',
	'fixable-outside': 'bad',
	impossible: 'soft',
	undetermined: 'soft',
};

/** What is possible on a machine, one entry a goal, with the sentence that decides. */
export function goalList(goals: readonly GoalVerdict[]): Markup {
	return html`<ul class="goals">
${goals.map(
	({ title, feasibility, because }) =>
		html`<li><h3>${title} <span class="${looks[feasibility]}">${feasibilityWords[feasibility]}</span></h3><p>${because}</p></li>
`,
)}</ul>`;
}

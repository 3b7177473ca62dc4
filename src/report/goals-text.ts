import type { Feasibility, GoalVerdict } from '../model/goal.ts';
import { feasibilityWords } from './feasibility-words.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

function sign(feasibility: Feasibility, { signs, good, bad, warn, dim }: Theme): string {
	switch (feasibility) {
		case 'ready':
			return good(signs.pass);
		case 'fixable-here':
		case 'fixable-outside':
			return bad(signs.fail);
		case 'impossible':
			return dim(signs.none);
		case 'undetermined':
			return warn(signs.unknown);
	}
}

/** One line a goal, with the sentence that decides under the ones that are not plainly ready. */
export function goalsText(goals: readonly GoalVerdict[], theme: Theme): readonly string[] {
	const names = Math.max(...goals.map(({ id }) => id.length));
	const possible = goals.filter(({ feasibility }) => feasibility !== 'impossible');
	const impossible = goals.filter(({ feasibility }) => feasibility === 'impossible');
	const row = ({ id, feasibility }: GoalVerdict): string =>
		`${sign(feasibility, theme)} ${theme.strong(id.padEnd(names))}  ${feasibilityWords[feasibility]}`;
	const lines = possible.flatMap((goal) => [row(goal), ...wrap(goal.because, theme.width, '    ')]);
	return [...lines, ...impossible.map(row)];
}

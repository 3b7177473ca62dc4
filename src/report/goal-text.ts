import type { Diagnosis } from '../model/diagnosis.ts';
import type { GoalId, GoalVerdict } from '../model/goal.ts';
import { mask } from '../model/mask.ts';
import type { Os } from '../model/os.ts';
import { cardText } from './card-text.ts';
import { feasibilityWords } from './feasibility-words.ts';
import { findingsText } from './findings-text.ts';
import { neutral } from './neutral.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

function opening({ title, feasibility, because }: GoalVerdict, theme: Theme): readonly string[] {
	return [
		theme.strong(`${title}: ${feasibilityWords[feasibility]}`),
		...wrap(because, theme.width),
	];
}

function ending({ id, feasibility }: GoalVerdict, os: Os): readonly string[] {
	switch (feasibility) {
		case 'fixable-here':
		case 'fixable-outside':
			return ['', 'When it is done, look again:', `  nestvirt diagnose --goal ${id}`];
		case 'undetermined':
			return [
				'',
				...(os === 'windows'
					? ['Look again as administrator, who may see more:', `  nestvirt diagnose --goal ${id}`]
					: ['Look again as root, which may see more:', `  sudo nestvirt diagnose --goal ${id}`]),
			];
		case 'ready':
		case 'impossible':
			return [];
	}
}

/** What one goal would take on this machine, as text for people. */
export function goalText(diagnosis: Diagnosis, goal: GoalId, theme: Theme): string {
	const { goals, findings, os } = neutral(diagnosis);
	const verdict = goals.find(({ id }) => id === goal);
	if (verdict === undefined) return '';
	const decides = (id: string): boolean => verdict.decidedBy.includes(id);
	const deciding = mask(findings, decides).filter(({ id, maskedBy }) => decides(id) || maskedBy);
	const cards = deciding.flatMap(({ cure }) => cure?.card ?? []);
	const lines = [
		'',
		...opening(verdict, theme),
		...findingsText(deciding, theme),
		...cards.flatMap((card) => ['', ...cardText(card, theme.width)]),
		...ending(verdict, os),
	];
	return `${lines.join('\n')}\n`;
}

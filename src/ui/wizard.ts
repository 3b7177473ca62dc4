import inquirer from 'inquirer';
import type { Conversation } from '../model/conversation.ts';
import type { Plan } from '../model/plan.ts';
import { explainedPlan } from '../report/explained-plan.ts';
import { feasibilityWords } from '../report/feasibility-words.ts';
import type { Theme } from '../report/theme.ts';
import type { Paper } from './standing-line.ts';
import { toldText } from './told-text.ts';

/** One of a few answers, with the first as the default. */
async function select<T>(
	message: string,
	choices: readonly { name: string; value: T }[],
	first: T,
) {
	const { answer } = await inquirer.prompt([
		{ type: 'select', name: 'answer', message, choices: [...choices], default: first },
	]);
	return answer as T;
}

async function confirm(message: string, first: boolean): Promise<boolean> {
	const { answer } = await inquirer.prompt([
		{ type: 'confirm', name: 'answer', message, default: first },
	]);
	return answer === true;
}

/** A conversation with a person at a terminal. */
export function wizard(paper: Paper, theme: Theme): Conversation {
	const { print } = paper;
	const confirmPlan = async (plan: Plan): Promise<boolean> => {
		const choices = [
			{ name: 'Yes, carry it out', value: 'yes' },
			{ name: 'No, change nothing', value: 'no' },
			{ name: 'Explain each step first', value: 'explain' },
		];
		const answer = await select('Carry this plan out?', choices, 'yes');
		if (answer !== 'explain') return answer === 'yes';
		print(explainedPlan(plan, theme));
		return confirmPlan(plan);
	};
	return {
		tell: print,
		report: toldText(paper, theme),
		confirmPlan,
		acceptRisk: ({ id, text, wayBack }) => {
			print(`\n${id}: ${text}\nThe way back: ${wayBack}\n`);
			return confirm('Do you accept that?', false);
		},
		confirmElevation: (how) => confirm(`It needs all rights. Start it ${how}?`, true),
		async waitUntilRead() {
			const message = 'Press Enter to close this window.';
			await inquirer.prompt([{ type: 'input', name: 'answer', message }]);
		},
		confirmUndo: () => confirm('Undo what was changed so far?', true),
		async chooseGoal(goals, suggested) {
			const choices = goals.map(({ id, title, feasibility }) => ({
				name: `${title} (${feasibilityWords[feasibility]})`,
				value: id as string | null,
			}));
			const all = [...choices, { name: 'Nothing now', value: null }];
			const goal = await select('What do you want from this machine?', all, suggested);
			return goals.find(({ id }) => id === goal)?.id ?? null;
		},
	};
}

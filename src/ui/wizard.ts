import inquirer from 'inquirer';
import type { Conversation } from '../model/conversation.ts';
import { feasibilityWords } from '../report/feasibility-words.ts';

/** A conversation with a person at a terminal. `tell` gets finished text. */
export function wizard(print: (text: string) => void): Conversation {
	return {
		tell: print,
		async chooseGoal(goals, suggested) {
			const choices = goals.map(({ id, title, feasibility }) => ({
				name: `${title} (${feasibilityWords[feasibility]})`,
				value: id,
			}));
			const { goal } = await inquirer.prompt([
				{
					type: 'select',
					name: 'goal',
					message: 'What do you want from this machine?',
					choices: [...choices, { name: 'Nothing now', value: null }],
					default: suggested,
				},
			]);
			return goal;
		},
	};
}

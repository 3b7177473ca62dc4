import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const bySetting: Readonly<Record<string, CardStep>> = {
	DOCKER_HOST: {
		text: 'Remove the variable, and the line in your profile that sets it.',
		command: 'unset DOCKER_HOST',
	},
	DOCKER_CONTEXT: {
		text: 'Remove the variable, and the line in your profile that sets it.',
		command: 'unset DOCKER_CONTEXT',
	},
	currentContext: { text: 'Choose the local engine again.', command: 'docker context use default' },
};

/** Points the docker client at the local engine again. */
export const correctEngineEndpoint = defineRemediation<{ setBy: string }>({
	id: 'correct-engine-endpoint',
	title: 'Point the docker client at the local engine',
	impact: 'The client stops asking an address that nobody serves.',
	where: 'here',
	steps: ({ setBy }) => [
		...(bySetting[setBy] ? [bySetting[setBy]] : []),
		{ text: 'See what it asks now.', command: 'docker context ls' },
	],
});

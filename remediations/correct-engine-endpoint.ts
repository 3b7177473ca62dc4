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

const onWindows = (name: string): CardStep => ({
	text: 'Remove the variable, and open a new prompt. If it was set for all accounts, remove it under Settings, System, About, Advanced system settings.',
	command: `reg delete HKCU\\Environment /v ${name} /f`,
});

function step(setBy: string, system: string | undefined): readonly CardStep[] {
	const isVariable = setBy === 'DOCKER_HOST' || setBy === 'DOCKER_CONTEXT';
	if (system === 'windows' && isVariable) return [onWindows(setBy)];
	return bySetting[setBy] ? [bySetting[setBy]] : [];
}

/** Points the docker client at the local engine again. */
export const correctEngineEndpoint = defineRemediation<{ setBy: string; system?: string }>({
	id: 'correct-engine-endpoint',
	title: 'Point the docker client at the local engine',
	impact: 'The client stops asking an address that nobody serves.',
	where: 'here',
	steps: ({ setBy, system }) => [
		...step(setBy, system),
		{ text: 'See what it asks now.', command: 'docker context ls' },
	],
});

import type { CardStep } from '../model/card.ts';

/** Which setting chose the address, on which system, and where that keeps it. */
interface Setting {
	readonly setBy: string;
	readonly system?: string;
	readonly keptIn?: string;
}

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

const signInAgain: CardStep = {
	text: 'Sign out and in again: programs that run already keep the variable until they end. Should it be there again, a line in your profile sets it.',
};

const onWindows = (name: string): readonly CardStep[] => [
	{
		text: 'Remove the variable. If it was set for all accounts, remove it under Settings, System, About, Advanced system settings.',
		command: `reg delete HKCU\\Environment /v ${name} /f`,
	},
	signInAgain,
];

/** What a person does so that the docker client is not told a wrong address any more. */
export function endpointSteps({ setBy, system, keptIn }: Setting): readonly CardStep[] {
	if (keptIn === 'nowhere') return [signInAgain];
	if (system === 'windows' && setBy.startsWith('DOCKER_') && bySetting[setBy])
		return onWindows(setBy);
	return bySetting[setBy] ? [bySetting[setBy]] : [];
}

import { defineRemediation } from '../src/model/remediation.ts';

/** Starts Docker's product, and says where it tells why it does not start. */
export const startDockerDesktop = defineRemediation({
	id: 'start-docker-desktop',
	title: 'Start Docker',
	impact: 'Its engine runs as long as you are logged on.',
	where: 'here',
	steps: () => [
		{ text: 'Start Docker from the start menu, and wait until it says that the engine runs.' },
		{ text: 'See that it answers.', command: 'docker version' },
		{
			text: 'If it stops again, its log says why; nestvirt names the cause.',
			command: 'nestvirt explain %LOCALAPPDATA%\\Docker\\log.txt',
		},
	],
});

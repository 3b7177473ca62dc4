import { defineRemediation } from '../src/model/remediation.ts';

/** Says where an image for Linux runs, where the engine runs Windows containers. */
export const useLinuxEngine = defineRemediation({
	id: 'use-linux-engine',
	title: 'Run the image on an engine for Linux containers',
	impact: 'Nothing changes here; an engine for Linux can work beside the one for Windows.',
	where: 'here',
	steps: () => [
		{
			text: 'On this machine that is an engine inside WSL 2, or Docker Desktop. nestvirt says what is missing for it.',
			command: 'nestvirt diagnose --goal linux-containers',
		},
		{ text: 'Or use any Linux machine with an engine.' },
		{ text: 'Or take an image of the same program for Windows, where its publisher offers one.' },
	],
});

import { defineRemediation } from '../src/model/remediation.ts';

/** Says that this kind of processor cannot do it, and what can. */
export const useOtherMachine = defineRemediation({
	id: 'use-other-machine',
	title: 'Use a machine with an Intel or AMD processor',
	impact: 'Nothing changes here.',
	where: 'here',
	steps: () => [
		{ text: 'Run Windows containers on a Windows machine with an Intel or AMD processor.' },
		{ text: 'Linux containers work on this one, in WSL 2.', command: 'wsl --install' },
	],
});

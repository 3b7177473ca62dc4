import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const install = (family: string): CardStep =>
	family === 'debian'
		? { text: 'Install it.', command: 'apt-get install apparmor' }
		: { text: 'Install the package that brings apparmor_parser.' };

/** Installs the program that loads AppArmor's profiles. */
export const installApparmorParser = defineRemediation<{ family: string }>({
	id: 'install-apparmor-parser',
	title: 'Install the parser of AppArmor profiles',
	impact: 'Containers that start from then on are confined by AppArmor.',
	where: 'here',
	actions: ({ family }) =>
		family === 'debian' ? [{ kind: 'packages', packages: ['apparmor'] }] : [],
	steps: ({ family }) => [
		install(family),
		{ text: 'Start the engine anew.', command: 'service docker restart' },
	],
});

import { quotedWord } from '../src/knowledge/quoted-word.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Frees the address of the engine from a program that is none. */
export const freeEngineSocket = defineRemediation<{ address: string }>({
	id: 'free-engine-socket',
	title: 'Free the address of the engine',
	impact: 'The program that listens there loses its clients.',
	where: 'here',
	steps: ({ address }) => [
		{
			text: 'See which program listens there.',
			command: `ss -xlp | grep ${quotedWord(address.replace(/^unix:\/\//, ''))}`,
		},
		{ text: 'End it, or let it listen elsewhere: an engine would take its place without asking.' },
		{ text: 'Then set the engine up.', command: 'nestvirt setup --goal linux-containers' },
	],
});

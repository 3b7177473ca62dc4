import { defineRemediation } from '../src/model/remediation.ts';

/** Lets Docker Desktop serve containers of the other system. */
export const switchEngineMode = defineRemediation<{ mode: string }>({
	id: 'switch-engine-mode',
	title: 'Switch Docker Desktop to the other kind of containers',
	impact: 'Containers of the kind that runs now stop; none is deleted.',
	where: 'here',
	steps: ({ mode }) => [
		{
			text: 'With Docker Desktop 4.39 or later; before that, it is an entry in the menu of its icon.',
			command: `docker desktop engine use ${mode === 'linux' ? 'linux' : 'windows'}`,
		},
		{ text: 'See what runs now.', command: 'docker version' },
	],
});

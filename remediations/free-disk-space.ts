import { quotedWord } from '../src/knowledge/quoted-word.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Makes room where the engine keeps images and containers. */
export const freeDiskSpace = defineRemediation<{ path: string }>({
	id: 'free-disk-space',
	title: 'Make room for images and containers',
	impact: 'What is deleted is gone; look before you delete.',
	where: 'here',
	steps: ({ path }) => [
		{
			text: 'See how full the disk is.',
			command: /^[A-Za-z]:/.test(path) ? 'Get-PSDrive C' : `df -h ${quotedWord(path)}`,
		},
		{ text: 'See what the engine could give back.', command: 'docker system df' },
		{ text: 'Delete stopped containers and unused images.', command: 'docker system prune' },
	],
});

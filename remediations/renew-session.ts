import { quotedWord } from '../src/knowledge/quoted-word.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Lets a session have the group that the account was given after it began. */
export const renewSession = defineRemediation<{ group: string }>({
	id: 'renew-session',
	title: 'Log in again, so that the new group counts',
	impact: 'Programs of this session are closed when you log out.',
	where: 'here',
	steps: ({ group }) => [
		{ text: 'Log out of the whole session (desktop or SSH) and in again.' },
		{
			text: 'Or, for one terminal only, start a shell that has the group.',
			command: `newgrp ${quotedWord(group)}`,
		},
		{ text: 'See that the group is there.', command: 'id -nG' },
	],
});

import { defineRemediation } from '../src/model/remediation.ts';

/** Begins a new logon, so that a membership counts. */
export const signOutOfWindows = defineRemediation({
	id: 'sign-out-of-windows',
	title: 'Sign out of Windows and in again',
	impact: 'Programs of this session end; save your work.',
	where: 'here',
	steps: () => [
		{ text: 'Sign out, and in again.', command: 'shutdown /l' },
		{ text: 'See that the group counts now.', command: 'whoami /groups' },
	],
});

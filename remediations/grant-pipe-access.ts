import { defineRemediation } from '../src/model/remediation.ts';

/** Lets an account use the engine, which is as much as to make it an administrator. */
export const grantPipeAccess = defineRemediation<{ user: string }>({
	id: 'grant-pipe-access',
	title: 'Let this account use the engine',
	impact: 'Whoever may use the engine can change everything on this machine.',
	where: 'here',
	actions: ({ user }) =>
		user === '' ? [] : [{ kind: 'group-membership', group: 'docker-users', member: user }],
	steps: ({ user }) => [
		{
			text: 'For once: use the client in a prompt as administrator.',
		},
		{
			text: 'For good, with Docker Desktop: add the account to its group, in a PowerShell as administrator.',
			command: `Add-LocalGroupMember -Group docker-users -Member ${user || 'ACCOUNT'}`,
		},
		{
			text: 'With an engine of your own, name the group in its configuration ("group": "docker-users"), and start the engine anew.',
			command: 'Restart-Service -Name docker',
		},
		{ text: 'Sign out, and in again.', command: 'shutdown /l' },
	],
});

import { quotedWord } from '../src/knowledge/quoted-word.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Lets an account use the engine through its group; an empty name is left to fill in. */
export const grantEngineAccess = defineRemediation<{ account: string }>({
	id: 'grant-engine-access',
	title: 'Let this account use the container engine',
	impact:
		'Whoever may use the engine can become root on this machine; the account must log in again.',
	where: 'here',
	actions: ({ account }) =>
		account === ''
			? []
			: [
					{ kind: 'group', group: 'docker' },
					{ kind: 'group-membership', group: 'docker', member: account },
				],
	steps: ({ account }) => [
		{
			text: 'Add the account to the group that owns the socket.',
			command: `usermod -aG docker ${account === '' ? '{account}' : quotedWord(account)}`,
		},
		{ text: 'Log out and in: a running session keeps its old groups.' },
		{
			text: 'Where that is too much power, let the account run an engine of its own (rootless): https://docs.docker.com/engine/security/rootless/',
		},
	],
});

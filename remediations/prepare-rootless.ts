import { quotedWord } from '../src/knowledge/quoted-word.ts';
import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

function stepFor(missing: string, account: string): CardStep {
	if (missing === 'namespaces') {
		return {
			text: 'Allow user namespaces.',
			command: 'sysctl -w user.max_user_namespaces=28633',
		};
	}
	if (missing === 'clone') {
		return {
			text: 'Allow them to ordinary accounts.',
			command: 'sysctl -w kernel.unprivileged_userns_clone=1',
		};
	}
	if (missing === 'ids') {
		return {
			text: 'Give the account a range of ids that nobody else has.',
			command: `usermod --add-subuids 100000-165535 --add-subgids 100000-165535 ${account === '' ? '{account}' : quotedWord(account)}`,
		};
	}
	return { text: 'Install newuidmap and newgidmap.', command: 'apt-get install uidmap' };
}

/** Gives an account what an engine without root needs; `missing` is one of namespaces, clone, ids, mappers. */
export const prepareRootless = defineRemediation<{ missing: string; account: string }>({
	id: 'prepare-rootless',
	title: 'Prepare this account for an engine without root',
	impact: 'The account can run containers without power over the machine.',
	where: 'here',
	steps: ({ missing, account }) => [
		stepFor(missing, account),
		{
			text: 'Set the engine up, as the account itself.',
			command: 'dockerd-rootless-setuptool.sh check',
		},
	],
});

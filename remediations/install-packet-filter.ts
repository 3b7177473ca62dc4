import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const install = (family: string): CardStep =>
	family === 'debian'
		? { text: 'Install it.', command: 'apt-get install iptables' }
		: { text: 'Install the package iptables of your distribution.' };

/** Installs the program by which the engine sets up the network of containers. */
export const installPacketFilter = defineRemediation<{ family: string }>({
	id: 'install-packet-filter',
	title: 'Install iptables',
	impact: 'The engine can set up the network of its containers.',
	where: 'here',
	actions: ({ family }) =>
		family === 'debian' ? [{ kind: 'packages', packages: ['iptables'] }] : [],
	steps: ({ family }) => [
		install(family),
		{ text: 'Start the engine anew.', command: 'service docker restart' },
	],
});

import { defineRemediation } from '../src/model/remediation.ts';

/** Gives the network of containers other addresses. */
export const moveContainerNetwork = defineRemediation<{ interface: string }>({
	id: 'move-container-network',
	title: 'Give the network of containers other addresses',
	impact: 'The engine is restarted, and containers get new addresses.',
	where: 'here',
	steps: ({ interface: name }) => {
		const isWindows = name.startsWith('vEthernet');
		if (isWindows && name !== 'vEthernet (nat)') {
			return [
				{
					text: 'Windows chooses these addresses anew at each start and keeps clear of what it sees then: connect to the other network first, and restart.',
				},
			];
		}
		return [
			{
				text: 'Choose a network that nobody uses, 10.200.0.0/16 for instance, and write it into daemon.json.',
				command: isWindows ? '"fixed-cidr": "10.200.0.0/24"' : '"bip": "10.200.0.1/24"',
			},
			{
				text: name.startsWith('br-')
					? 'This one was made with docker network create: make it anew with --subnet.'
					: 'Networks that docker network create makes are taken from default-address-pools.',
			},
			{
				text: 'Restart the engine.',
				command: isWindows ? 'Restart-Service docker' : 'systemctl restart docker',
			},
		];
	},
});

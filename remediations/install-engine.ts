import { type EngineInstall, engineInstall } from '../src/knowledge/engine-install.ts';
import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const windows: readonly CardStep[] = [
	{
		text: 'For Windows containers, install the engine alone, as its vendor describes: https://docs.docker.com/engine/install/binaries/#install-server-and-client-binaries-on-windows',
	},
	{
		text: 'For Linux containers, install one inside WSL 2, or Docker Desktop: https://docs.docker.com/desktop/setup/install/windows-install/ (not on Windows Server).',
	},
];

function linux({ family, filter, client }: EngineInstall): readonly CardStep[] {
	if (family === 'debian') {
		const command = `apt-get install docker.io ${client === 'true' ? 'docker-cli ' : ''}iptables ca-certificates`;
		return [{ text: 'Install the engine of your distribution.', command }];
	}
	const missing =
		'Install the package iptables of your distribution: the engine does not start without it.';
	return [
		...(filter === 'false' ? [{ text: missing }] : []),
		{
			text: 'Install the engine as its vendor describes for your distribution: https://docs.docker.com/engine/install/',
		},
	];
}

const byInit: Readonly<Record<string, string>> = {
	none: 'nothing starts it with the machine, where neither systemd nor init scripts are: after each restart, set it up again.',
	cron: 'cron starts it with the machine, as long as cron itself is started.',
};

/** Installs a container engine: from the distribution where it has one, else its maker's archive. */
export const installEngine = defineRemediation<EngineInstall & Record<string, string>>({
	id: 'install-engine',
	title: 'Install a container engine',
	impact: 'About 400 MB on disk; a service that starts with the machine.',
	impactHere: ({ family, init = '', cron, archive }) => {
		const size = family === 'debian' && !archive ? 'About 300 MB' : 'About 350 MB';
		const start = byInit[init === 'none' && cron === 'true' ? 'cron' : init];
		return `${size} on disk; ${start ?? 'a service that starts with the machine.'}`;
	},
	where: 'here',
	actions: (told) => (told.family === 'windows' ? [] : engineInstall(told)),
	steps: (told) => [
		...(told.family === 'windows' ? windows : linux(told)),
		{ text: 'See that it answers.', command: 'docker version' },
	],
});

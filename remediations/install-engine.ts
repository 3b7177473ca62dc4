import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

// docker.io only recommends iptables, and the engine does not start its bridge without it:
// https://packages.debian.org/bookworm/docker.io
const packages: readonly CardStep[] = [
	{
		text: 'Install the engine of your distribution.',
		command: 'apt-get install docker.io iptables',
	},
];
const windows: readonly CardStep[] = [
	{
		text: 'For Windows containers, install the engine alone, as its vendor describes: https://docs.docker.com/engine/install/binaries/#install-server-and-client-binaries-on-windows',
	},
	{
		text: 'For Linux containers, install one inside WSL 2, or Docker Desktop: https://docs.docker.com/desktop/setup/install/windows-install/ (not on Windows Server).',
	},
];
const vendor: readonly CardStep[] = [
	{
		text: 'Install the engine as its vendor describes for your distribution: https://docs.docker.com/engine/install/',
	},
];

const families: Readonly<Record<string, readonly CardStep[]>> = { debian: packages, windows };

/** Installs a container engine from the distribution where it has one. */
export const installEngine = defineRemediation<{ family: string }>({
	id: 'install-engine',
	title: 'Install a container engine',
	impact: 'About 400 MB on disk; a service that starts with the machine.',
	where: 'here',
	steps: ({ family }) => [
		...(families[family] ?? vendor),
		{ text: 'See that it answers.', command: 'docker version' },
	],
});

import {
	type WindowsEngineParameters,
	windowsEngineInstall,
} from '../src/knowledge/windows-engine-install.ts';
import { windowsEngineSteps } from '../src/knowledge/windows-engine-steps.ts';
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
const vendor: readonly CardStep[] = [
	{
		text: 'Install the engine as its vendor describes for your distribution: https://docs.docker.com/engine/install/',
	},
];

const families: Readonly<Record<string, readonly CardStep[]>> = {
	debian: packages,
	...windowsEngineSteps,
};

/** Installs a container engine: from the distribution where it has one, on Windows from its vendor. */
export const installEngine = defineRemediation<{ family: string } & WindowsEngineParameters>({
	id: 'install-engine',
	title: 'Install a container engine',
	impact: 'About 400 MB on disk; a service that starts with the machine.',
	where: 'here',
	actions: (told) => (told.family === 'windows' ? windowsEngineInstall(told) : []),
	steps: ({ family }) => [
		...(families[family] ?? vendor),
		{ text: 'See that it answers.', command: 'docker version' },
	],
});

import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const owners: Readonly<Record<string, readonly CardStep[]>> = {
	podman: [
		{
			text: 'Stop the machine of Podman: while it runs, Podman serves the pipe.',
			command: 'podman machine stop',
		},
	],
	rancher: [
		{
			text: 'Quit Rancher Desktop, or choose containerd in its preferences, under Container Engine: then it serves no pipe for docker.',
		},
	],
	desktop: [
		{
			text: 'Quit Docker Desktop. One that was installed for a single account runs no Windows containers; one for all accounts does, and can be told to instead.',
			command: 'docker desktop engine use windows',
		},
	],
};
const unknown: readonly CardStep[] = [
	{ text: 'See which program it is, and stop it in the way that its product says.' },
];

/** Frees the pipe that the docker client opens, which only one engine can serve. */
export const freeEnginePipe = defineRemediation<{ owner: string }>({
	id: 'free-engine-pipe',
	title: "Free the docker client's pipe for an engine for Windows containers",
	impact: 'The Linux containers of the other engine stop, or are reached by its own client only.',
	where: 'here',
	steps: ({ owner }) => [
		...(owners[owner] ?? unknown),
		{
			text: 'Then let nestvirt install an engine for Windows containers beside it.',
			command: 'nestvirt setup --goal windows-containers',
		},
	],
});

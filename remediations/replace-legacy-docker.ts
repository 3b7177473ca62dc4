import { defineRemediation } from '../src/model/remediation.ts';

/** Replaces Docker for Windows, whose settings database no newer product has. */
export const replaceLegacyDocker = defineRemediation({
	id: 'replace-legacy-docker',
	title: 'Replace Docker for Windows',
	impact: 'Its images and containers are deleted with it: save what you need first.',
	where: 'here',
	steps: () => [
		{
			text: 'Save images that exist nowhere else, if its engine still runs.',
			command: 'docker save IMAGE -o IMAGE.tar',
		},
		{
			text: 'Remove Docker for Windows under Settings, Apps, and restart.',
			command: 'start ms-settings:appsfeatures',
		},
		{
			text: 'Install an engine that this machine can run. Docker Desktop needs a release of Windows that still gets updates, and nested virtualization in a virtual machine. The engine alone runs Windows containers on Windows Server without either.',
		},
	],
});

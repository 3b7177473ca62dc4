import { defineRemediation } from '../src/model/remediation.ts';

/** Has the engine's files left out of scans while they are used. */
export const excludeFromScans = defineRemediation({
	id: 'exclude-from-scans',
	title: "Leave the engine's files out of scans",
	impact:
		'Files of containers are not scanned while they are used; scan images before you run them.',
	where: 'here',
	steps: () => [
		{
			text: "In the product, or through whoever manages it, exclude the engine's folder. Only if containers fail to start or to be removed: nothing is wrong otherwise.",
			command: 'docker info --format "{{.DockerRootDir}}"',
		},
		{
			text: 'Then stop the engine from time to time, and scan the folder.',
		},
	],
});

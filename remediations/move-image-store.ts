import { defineRemediation } from '../src/model/remediation.ts';

/** Moves the engine's data to a file system that can hold it. */
export const moveImageStore = defineRemediation({
	id: 'move-image-store',
	title: "Move the engine's data to a disk of this machine",
	impact: 'Running containers stop; images and volumes are moved or fetched anew.',
	where: 'here',
	steps: () => [
		{ text: 'Stop the engine.', command: 'service docker stop' },
		{
			text: 'Make a folder on a disk of this machine, with ext4 or xfs, and copy the data there if you need it.',
			command: 'rsync -aHAX /var/lib/docker/ {folder}/',
		},
		{ text: 'Name the folder as "data-root" in /etc/docker/daemon.json.' },
		{ text: 'Start the engine.', command: 'service docker start' },
	],
});

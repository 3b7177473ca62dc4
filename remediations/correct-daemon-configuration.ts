import { defineRemediation } from '../src/model/remediation.ts';

/** Corrects the engine's configuration file. */
export const correctDaemonConfiguration = defineRemediation({
	id: 'correct-daemon-configuration',
	title: "Correct the engine's daemon.json",
	impact: 'Running containers may stop when the engine restarts.',
	where: 'here',
	steps: () => [
		{ text: 'Keep a copy.', command: 'cp /etc/docker/daemon.json /etc/docker/daemon.json.before' },
		{
			text: 'Correct it; without settings of your own, {} is all that it must hold.',
			command: 'nano /etc/docker/daemon.json',
		},
		{
			text: 'Let the daemon itself say whether it accepts the file (engine 23.0 and later).',
			command: 'dockerd --validate --config-file /etc/docker/daemon.json',
		},
		{ text: 'Start the engine anew.', command: 'service docker restart' },
	],
});

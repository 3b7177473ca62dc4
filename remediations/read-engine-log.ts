import { defineRemediation } from '../src/model/remediation.ts';

/** Shows where the engine says what is wrong with it. */
export const readEngineLog = defineRemediation({
	id: 'read-engine-log',
	title: 'Read why the engine fails, and start it anew',
	impact: 'Running containers may stop when the engine restarts.',
	where: 'here',
	steps: () => [
		{ text: 'With systemd, its log is in the journal.', command: 'journalctl -u docker -n 50' },
		{ text: 'Without systemd, in a file.', command: 'tail -n 50 /var/log/docker.log' },
		{ text: 'Start it anew.', command: 'service docker restart' },
	],
});

import { defineRemediation } from '../src/model/remediation.ts';

/** Restarts Windows for real: a shutdown with Fast Startup finishes nothing. */
export const restartWindows = defineRemediation({
	id: 'restart-windows',
	title: 'Restart Windows',
	impact: 'Everything that runs on it stops.',
	where: 'here',
	actions: () => ['restart'],
	steps: () => [
		{
			text: 'Restart, and do not just shut down: with Fast Startup a shutdown leaves what is pending as it is.',
			command: 'shutdown /r /t 0',
		},
		{ text: 'Afterwards, look again.', command: 'nestvirt diagnose' },
	],
});

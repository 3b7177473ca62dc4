import { defineRemediation } from '../src/model/remediation.ts';

/** Restarts the machine, so that what was installed takes effect. */
export const restartMachine = defineRemediation({
	id: 'restart-machine',
	title: 'Restart this machine',
	impact: 'Everything that runs on it stops; containers that were set to restart start again.',
	where: 'here',
	steps: () => [
		{ text: 'Save your work, and restart when it suits.', command: 'reboot' },
		{ text: 'Afterwards, look again.', command: 'nestvirt diagnose' },
	],
});

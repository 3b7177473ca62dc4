import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const validate = 'Let the daemon itself say whether it accepts the file (engine 23.0 and later).';
const correct = 'Correct it; without settings of your own, {} is all that it must hold.';

const linux: readonly CardStep[] = [
	{ text: 'Keep a copy.', command: 'cp /etc/docker/daemon.json /etc/docker/daemon.json.before' },
	{ text: correct, command: 'nano /etc/docker/daemon.json' },
	{ text: validate, command: 'dockerd --validate --config-file /etc/docker/daemon.json' },
	{ text: 'Start the engine anew.', command: 'service docker restart' },
];

const place = '"$env:ProgramData\\docker\\config\\daemon.json"';
const windows: readonly CardStep[] = [
	{
		text: 'In a PowerShell as administrator, keep a copy.',
		command: `Copy-Item ${place} "$env:TEMP\\daemon.json"`,
	},
	{ text: correct, command: `notepad ${place}` },
	{ text: validate, command: `dockerd --validate --config-file ${place}` },
	{ text: 'Start the engine anew.', command: 'Restart-Service -Name docker' },
];

/** Corrects the engine's configuration file. */
export const correctDaemonConfiguration = defineRemediation<{ path?: string }>({
	id: 'correct-daemon-configuration',
	title: "Correct the engine's daemon.json",
	impact: 'Running containers may stop when the engine restarts.',
	where: 'here',
	steps: ({ path = '' }) => (/^[A-Za-z]:/.test(path) ? windows : linux),
});

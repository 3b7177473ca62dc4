import type { CardStep } from '../src/model/card.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const linux: readonly CardStep[] = [
	{ text: 'With systemd, its log is in the journal.', command: 'journalctl -u docker -n 50' },
	{ text: 'Without systemd, in a file.', command: 'tail -n 50 /var/log/docker.log' },
	{ text: 'Start it anew.', command: 'service docker restart' },
];

// https://docs.docker.com/engine/daemon/logs/
const windows: readonly CardStep[] = [
	{
		text: 'In a PowerShell as administrator: the engine that runs as the service docker writes to the event log.',
		command:
			"Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='docker'} -MaxEvents 20",
	},
	{
		text: 'Docker Desktop writes to a folder.',
		command: 'explorer "$env:LOCALAPPDATA\\Docker\\log"',
	},
	{
		text: 'Start the service anew; Docker Desktop has "Restart" in the menu of its icon.',
		command: 'Restart-Service -Name docker',
	},
];

/** Shows where the engine says what is wrong with it. */
export const readEngineLog = defineRemediation<{ system?: string }>({
	id: 'read-engine-log',
	title: 'Read why the engine fails, and start it anew',
	impact: 'Running containers may stop when the engine restarts.',
	where: 'here',
	steps: ({ system }) => (system === 'windows' ? windows : linux),
});

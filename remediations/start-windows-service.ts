import { quotedWord } from '../src/knowledge/quoted-word.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Starts a service of Windows, now and with the machine. */
export const startWindowsService = defineRemediation<{ name: string }>({
	id: 'start-windows-service',
	title: 'Start a service of Windows',
	impact: 'It runs now, and starts with the machine.',
	where: 'here',
	actions: ({ name }) => [
		{ kind: 'service', service: name, startType: 'automatic', running: true },
	],
	steps: ({ name }) => [
		{
			text: 'In a PowerShell as administrator:',
			command: `Set-Service -Name ${quotedWord(name)} -StartupType Automatic`,
		},
		{ text: 'Start it.', command: `Start-Service -Name ${quotedWord(name)}` },
		{
			text: 'If it ends at once, the event log says why.',
			command: `Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='docker'} -MaxEvents 20`,
		},
	],
});

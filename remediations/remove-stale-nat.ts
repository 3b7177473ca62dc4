import { defineRemediation } from '../src/model/remediation.ts';

/** Removes the NATs of Windows that no network uses any more, and lets the engine try again. */
export const removeStaleNat = defineRemediation<{ names: string }>({
	id: 'remove-stale-nat',
	title: 'Remove what is left of an old network, and start the engine again',
	impact:
		'Nothing that works now uses it. Should the engine fail all the same, the next plan goes further.',
	where: 'here',
	actions: () => [
		{ kind: 'network-nat' },
		{ kind: 'service', service: 'docker', startType: 'automatic', running: true, isTrial: true },
	],
	steps: ({ names }) => [
		{
			text: `In a PowerShell as administrator: see which NATs there are. No interface of this machine is in the network of ${names}.`,
			command: 'Get-NetNat; Get-NetIPAddress -AddressFamily IPv4',
		},
		{
			text: 'Remove what nothing uses, by its name. A NAT that you made for virtual machines stays.',
			command: 'Remove-NetNat -Name NAME',
		},
		{ text: 'Start the engine again.', command: 'Start-Service docker' },
	],
});

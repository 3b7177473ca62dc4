import { hostNetworkFile } from '../src/knowledge/host-network-file.ts';
import { defineRemediation } from '../src/model/remediation.ts';
import type { Risk } from '../src/model/risk.ts';

const file = hostNetworkFile.replaceAll('/', '\\');

const risk: Risk = {
	id: 'network-reset',
	text: 'Windows forgets every network of its Host Network Service: those of containers, and also those of WSL, of Sandbox and the Default Switch of Hyper-V. They come back when their products start; networks that you made yourself do not.',
	wayBack: `The undo puts the file ${file} back.`,
};

/** Lets Windows make the networks of containers anew, where its Host Network Service fails on those it keeps. */
export const renewContainerNetworks = defineRemediation({
	id: 'renew-container-networks',
	title: 'Let Windows make the networks of containers anew',
	impact: 'Containers stop, and every network of the Host Network Service is made anew.',
	where: 'here',
	risk: () => risk,
	actions: () => [
		{ kind: 'container-networks' },
		{ kind: 'service', service: 'docker', startType: 'automatic', running: true },
	],
	steps: () => [
		{
			text: 'Gently first, in a PowerShell as administrator: see which networks there are. A NAT that nothing needs can go, with Remove-NetNat -Name and its name.',
			command: 'Get-HnsNetwork | Format-Table Name, Type, ID; Get-NetNat',
		},
		{ text: 'Start both services anew.', command: 'Restart-Service hns; Restart-Service docker' },
		{
			text: 'If that does not help, put the file of all those networks aside. Save what you know of networks that you made yourself.',
			command: `Stop-Service docker; Stop-Service hns; Move-Item ${file} ${file}.before; Start-Service hns; Start-Service docker`,
		},
		{
			text: 'As the last resort, Windows resets all network adapters with this; it asks first, and restarts.',
			command: 'netcfg -d',
		},
	],
});

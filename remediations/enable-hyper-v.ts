import { guardedStart } from '../src/knowledge/guarded-start.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Installs Hyper-V; inside a virtual machine with a way back first, because bad nesting can keep it from booting. */
export const enableHyperV = defineRemediation<{ kind: string; trial: string }>({
	id: 'enable-hyper-v',
	title: 'Install Hyper-V',
	impact:
		'A restart. Other products for virtual machines on this Windows get slower or stop working.',
	where: 'here',
	actions: ({ trial }) => guardedStart.actions(['Microsoft-Hyper-V'], trial),
	risk: ({ trial }) => guardedStart.risk(trial),
	steps: ({ kind }) => [
		{
			text: 'If this is a virtual machine: have its owner take a snapshot first. With incomplete nesting Windows may not start any more, and the snapshot is the way back.',
		},
		{
			text: 'In a PowerShell as administrator:',
			command:
				kind === 'server'
					? 'Install-WindowsFeature -Name Hyper-V -IncludeManagementTools'
					: 'Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V -All -NoRestart',
		},
		{ text: 'Restart when it suits.', command: 'Restart-Computer' },
	],
});

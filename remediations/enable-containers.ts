import { defineRemediation } from '../src/model/remediation.ts';

/** Adds the Windows feature that containers rest on. */
export const enableContainers = defineRemediation<{ kind: string }>({
	id: 'enable-containers',
	title: 'Enable the Windows feature Containers',
	impact: 'A restart. No hypervisor is started by it.',
	where: 'here',
	actions: () => [{ kind: 'windows-feature', feature: 'Containers', guarded: false }],
	steps: ({ kind }) => [
		{
			text: 'In a PowerShell as administrator:',
			command:
				kind === 'server'
					? 'Install-WindowsFeature -Name Containers'
					: 'Enable-WindowsOptionalFeature -Online -FeatureName Containers -All -NoRestart',
		},
		{ text: 'Restart when it suits.', command: 'Restart-Computer' },
	],
});

import type { Goal } from '../model/goal.ts';
import { windowsContainerNeeds } from './windows-container-needs.ts';

/** Running Windows containers that each have a small virtual machine of their own. */
export const hypervIsolation: Goal = {
	id: 'hyperv-isolation',
	title: 'Windows containers with Hyper-V isolation',
	promise: 'run Windows containers, each in a small virtual machine',
	requires: {
		windows: {
			checks: [
				'firmware-virtualization-switch',
				'nesting-exposure',
				'hyper-v-release',
				'hyper-v-feature',
				'hypervisor-running',
				...windowsContainerNeeds,
			],
			shownBy: 'engine-response',
		},
		linux: {
			impossible: {
				reason: 'Hyper-V isolation is a feature of Windows, and this machine runs Linux',
				source:
					'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
			},
		},
	},
};

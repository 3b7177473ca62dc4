import type { Goal } from '../model/goal.ts';

/** Running Windows containers that each have a small virtual machine of their own. */
export const hypervIsolation: Goal = {
	id: 'hyperv-isolation',
	title: 'Windows containers with Hyper-V isolation',
	promise: 'run Windows containers, each in a small virtual machine',
	requires: {
		windows: {
			checks: [
				...[
					'windows-edition',
					'drive-encryption-policy',
					'firmware-virtualization-switch',
					'nesting-exposure',
				],
				...['containers-feature', 'hyper-v-feature', 'hypervisor-running', 'container-services'],
				...[
					'windows-engine',
					'daemon-configuration',
					'engine-endpoint',
					'engine-pipe',
					'engine-pipe-access',
					'engine-response',
					'data-root-space',
					'ipv6',
				],
				...['engine-for-windows', 'memory-size'],
			],
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

import type { Goal } from '../model/goal.ts';

/** Running Windows containers, which share the kernel of a Windows machine. */
export const windowsContainers: Goal = {
	id: 'windows-containers',
	title: 'Windows containers',
	promise: 'run Windows containers with process isolation',
	requires: {
		windows: {
			checks: [
				...[
					'windows-edition',
					'drive-encryption-policy',
					'process-isolation',
					'containers-feature',
					'container-services',
				],
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
				reason: 'Windows containers share the kernel of a Windows machine, and this one runs Linux',
				source: 'https://learn.microsoft.com/virtualization/windowscontainers/about/',
			},
		},
	},
};

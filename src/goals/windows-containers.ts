import type { Goal } from '../model/goal.ts';
import { windowsEngine } from './windows-engine.ts';

/** Running Windows containers, which share the kernel of a Windows machine. */
export const windowsContainers: Goal = {
	id: 'windows-containers',
	title: 'Windows containers',
	promise: 'run Windows containers with process isolation',
	requires: {
		windows: {
			checks: [
				'windows-edition',
				'drive-encryption-policy',
				'process-isolation',
				'containers-feature',
				'container-services',
				'daemon-configuration',
				...windowsEngine,
				'engine-for-windows',
				'ipv6',
			],
			shownBy: 'engine-response',
		},
		linux: {
			impossible: {
				reason: 'Windows containers share the kernel of a Windows machine, and this one runs Linux',
				source: 'https://learn.microsoft.com/virtualization/windowscontainers/about/',
			},
		},
	},
};

import type { Goal } from '../model/goal.ts';
import { windowsContainerNeeds } from './windows-container-needs.ts';

/** Running Windows containers, which share the kernel of a Windows machine. */
export const windowsContainers: Goal = {
	id: 'windows-containers',
	title: 'Windows containers',
	promise: 'run Windows containers with process isolation',
	requires: {
		windows: {
			checks: ['process-isolation', ...windowsContainerNeeds],
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

import type { Goal } from '../model/goal.ts';
import { windowsEngine } from './windows-engine.ts';

/** Running Linux containers. On Linux they need no virtualization at all. */
export const linuxContainers: Goal = {
	id: 'linux-containers',
	title: 'Linux containers',
	promise: 'run Linux containers on this machine',
	wakes: ['windows'],
	requires: {
		// In the small machine of WSL 2, or of Hyper-V: there Linux needs virtualization. An engine that answers has its Linux,
		// wherever that runs: behind the pipe can be another computer.
		windows: {
			checks: [
				'firmware-virtualization-switch',
				'nesting-exposure',
				'virtual-machine-platform',
				'wsl-policy',
				'wsl-installation',
				'hypervisor-running',
				'container-services',
				'linux-engine',
				...windowsEngine,
				'engine-for-linux',
			],
			provenBy: 'engine-for-linux',
			provenWith: ['engine-response', 'data-root-space'],
			shownBy: 'engine-response',
		},
		linux: {
			checks: [
				'kernel-configuration',
				'control-groups',
				'overlay-file-system',
				'container-confinement',
				'engine-packages',
				'engine-installation',
				'daemon-configuration',
				'packet-filter',
				'foreign-engine',
				'engine-service',
				'engine-endpoint',
				'engine-socket-access',
				'engine-response',
				'image-file-system',
				'data-root-space',
				'memory-size',
			],
			shownBy: 'engine-response',
		},
	},
};

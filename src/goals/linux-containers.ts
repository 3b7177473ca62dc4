import type { Goal } from '../model/goal.ts';
import { windowsEngine } from './windows-engine.ts';

/** Running Linux containers. On Linux they need no virtualization at all. */
export const linuxContainers: Goal = {
	id: 'linux-containers',
	title: 'Linux containers',
	promise: 'run Linux containers on this machine',
	requires: {
		// In the small machine of WSL 2, or of Hyper-V: there Linux needs virtualization.
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

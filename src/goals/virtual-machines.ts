import type { Goal } from '../model/goal.ts';

/** Running virtual machines of one's own. */
export const virtualMachines: Goal = {
	id: 'virtual-machines',
	title: 'Virtual machines',
	promise: 'run virtual machines on this machine',
	requires: {
		windows: {
			checks: [
				...['windows-edition', 'firmware-virtualization-switch', 'nesting-exposure'],
				...['hyper-v-release', 'hyper-v-feature', 'hypervisor-running', 'memory-size'],
			],
		},
		linux: {
			checks: [
				'firmware-virtualization-switch',
				'nesting-exposure',
				'kvm-module',
				'kvm-device',
				'kvm-access',
				'other-hypervisors',
				'guest-proof',
				'memory-size',
			],
			provenBy: 'guest-proof',
			provenWith: ['kvm-access'],
		},
	},
};

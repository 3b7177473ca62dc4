import { guardedStart } from '../src/knowledge/guarded-start.ts';
import { defineRemediation } from '../src/model/remediation.ts';

const features = ['VirtualMachinePlatform', 'Microsoft-Windows-Subsystem-Linux'];

/** Adds what WSL 2 rests on; inside a virtual machine with a way back first. */
export const enableVirtualMachinePlatform = defineRemediation<{ trial: string }>({
	id: 'enable-virtual-machine-platform',
	title: 'Install WSL 2',
	impact: 'A restart, and a small Linux of about 1 GB.',
	where: 'here',
	actions: ({ trial }) => guardedStart.actions(features, trial),
	risk: ({ trial }) => guardedStart.risk(trial),
	steps: () => [
		{
			text: 'If this is a virtual machine: have its owner take a snapshot first. With incomplete nesting Windows may not start any more, and the snapshot is the way back.',
		},
		{ text: 'In a prompt as administrator:', command: 'wsl --install' },
		{ text: 'Restart when it suits.', command: 'shutdown /r /t 0' },
	],
});

import { guardedStart } from '../src/knowledge/guarded-start.ts';
import { defineRemediation } from '../src/model/remediation.ts';

/** Lets Windows start its hypervisor with the machine. */
export const startHypervisor = defineRemediation<{ trial: string }>({
	id: 'start-hypervisor',
	title: 'Let Windows start its hypervisor',
	impact:
		'A restart. Other products for virtual machines on this Windows get slower or stop working.',
	where: 'here',
	actions: ({ trial }) =>
		trial === 'true'
			? guardedStart.actions([], trial)
			: [{ kind: 'boot-option', launchType: 'auto' }, 'restart'],
	risk: ({ trial }) => guardedStart.risk(trial),
	steps: () => [
		{
			text: 'See what the boot entry says, in a prompt as administrator (not in PowerShell, which takes the braces for its own).',
			command: 'bcdedit /enum {current}',
		},
		{ text: 'Let it start.', command: 'bcdedit /set {current} hypervisorlaunchtype auto' },
		{
			text: 'If this is a virtual machine: have its owner take a snapshot before the restart. With incomplete nesting Windows may not start any more.',
		},
		{ text: 'Restart when it suits.', command: 'shutdown /r /t 0' },
	],
});

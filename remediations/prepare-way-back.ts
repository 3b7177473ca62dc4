import { defineRemediation } from '../src/model/remediation.ts';

/** Prepares the way back before a hypervisor is enabled inside a virtual machine. */
export const prepareWayBack = defineRemediation({
	id: 'prepare-way-back',
	title: 'Prepare the way back before you enable a hypervisor',
	impact: 'Nothing changes yet.',
	where: 'here',
	steps: () => [
		{ text: 'Have the owner of the outer host take a snapshot of this machine.' },
		{
			text: 'Keep the boot options, in a prompt as administrator.',
			command: 'bcdedit /export C:\\boot-options',
		},
		{
			text: 'If it does not start: in the recovery environment, choose Troubleshoot, Advanced options, Command Prompt, and switch the hypervisor off.',
			command: 'bcdedit /set {default} hypervisorlaunchtype off',
		},
	],
});

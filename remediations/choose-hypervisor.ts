import { defineRemediation } from '../src/model/remediation.ts';

/** Lays out the choice between Windows' hypervisor and a product that wants the processor for itself. */
export const chooseHypervisor = defineRemediation({
	id: 'choose-hypervisor',
	title: 'Decide which product may have the processor',
	impact: 'One of them gets slower, or containers with Hyper-V isolation and WSL 2 stop working.',
	where: 'here',
	steps: () => [
		{
			text: "To keep both: VirtualBox 6.0 and VMware Workstation 15.5.5, and later ones, run above Windows' hypervisor. Update them; expect them to be slower.",
		},
		{
			text: 'To give the other product the processor: switch the hypervisor off, in a prompt as administrator. Containers with process isolation go on working.',
			command: 'bcdedit /set hypervisorlaunchtype off',
		},
		{
			text: 'If it runs all the same after a restart, virtualization-based security starts it. Whoever manages this machine decides whether that may go.',
			command:
				'reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\DeviceGuard\\Scenarios /s /v Enabled',
		},
	],
});

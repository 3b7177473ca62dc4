import { defineRemediation } from '../src/model/remediation.ts';

/** Suspends BitLocker for the restarts that enabling a hypervisor takes. */
export const suspendEncryption = defineRemediation({
	id: 'suspend-encryption',
	title: 'Suspend BitLocker before the boot options are changed',
	impact: 'For three restarts the drive opens without a check of what was started.',
	where: 'here',
	actions: () => [{ kind: 'encryption-suspension', restarts: 3 }],
	steps: () => [
		{
			text: 'Make sure that you can get at the recovery key: the Microsoft account, the directory of your organization, or a print.',
			command: 'manage-bde -protectors -get C:',
		},
		{
			text: 'In a PowerShell as administrator: suspend it for three restarts.',
			command: 'Suspend-BitLocker -MountPoint C: -RebootCount 3',
		},
		{ text: 'Afterwards, if it is needed sooner:', command: 'Resume-BitLocker -MountPoint C:' },
	],
});

import { defineRemediation } from '../src/model/remediation.ts';

/** Asks whoever can restart the machine into its firmware to switch virtualization on. */
export const switchOnVirtualization = defineRemediation<{ system?: string }>({
	id: 'switch-on-virtualization',
	title: 'Switch virtualization on in the firmware',
	impact: 'The machine restarts once; nothing else changes.',
	where: 'firmware',
	card: ({ system = 'linux' }) => ({
		title: 'Switch virtualization on in the firmware of a machine',
		addressee: 'whoever can restart this machine and open its firmware (BIOS or UEFI) settings',
		why: 'The processor keeps VT-x or AMD-V from the operating system, so no virtual machine can run.',
		variants: [
			{
				when: 'any physical computer',
				powerOff: null,
				steps: [
					{
						text: 'Restart the machine into its firmware settings.',
						command:
							system === 'windows' ? 'shutdown /r /fw /t 0' : 'systemctl reboot --firmware-setup',
					},
					{
						text: 'Under processor or security settings, enable Intel Virtualization Technology (VT-x), or SVM Mode (AMD-V).',
					},
					{ text: 'Save and start the machine.' },
				],
				notes: [
					'If there is no such setting, the processor may lack the feature: look its model up.',
				],
				alternatives: ['Containers of the same operating system need no virtualization.'],
				sources: ['https://docs.kernel.org/virt/kvm/x86/running-nested-guests.html'],
			},
		],
		verify:
			system === 'windows'
				? 'Run nestvirt diagnose again; the Task Manager, on its page for performance, says of the processor that virtualization is enabled.'
				: 'Run nestvirt diagnose again; grep -cwE "vmx|svm" /proc/cpuinfo prints a number above 0.',
	}),
});

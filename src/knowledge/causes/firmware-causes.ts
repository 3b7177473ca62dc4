import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `firmware`. Who can do a remedy stands before it. */
export const firmwareCauses: readonly Cause[] = [
	{
		id: 'firmware-virtualization-disabled',
		layer: 'firmware',
		detail: 'firmware',
		meaning:
			'Your processor can run virtual machines, but the setting for it (Intel VT-x or AMD SVM) is off in the firmware, so nothing on this computer can start one.',
		remedies: [
			{
				by: 'auto',
				text: 'Run `nestvirt diagnose`: it tells whether this is a physical computer. In a virtual machine the firmware is not the place, its owner has to allow nesting.',
			},
			{
				by: 'firmware',
				text: 'Restart into the UEFI or BIOS setup, switch on "Intel Virtualization Technology" (VT-x) or "SVM Mode", save, and power the computer off completely before you start it again.',
			},
			{
				by: 'auto',
				text: 'Check afterwards: on Windows `systeminfo` shows "Virtualization Enabled In Firmware: Yes" or "A hypervisor has been detected"; on Linux `grep -c -E "vmx|svm" /proc/cpuinfo` prints more than 0.',
			},
		],
		sources: [
			'https://github.com/intel/haxm/issues/441',
			'https://github.com/extraordy/rh024/issues/110',
			'https://github.com/docker/for-win/issues/13631',
			'https://aka.ms/enablevirtualization',
			'https://learn.microsoft.com/windows/wsl/troubleshooting',
		],
	},
	{
		id: 'cpu-lacks-slat',
		layer: 'firmware',
		detail: 'hardware',
		meaning:
			'This processor has no second level address translation (Intel EPT, AMD RVI). Hyper-V needs it, and no setting can add it.',
		remedies: [
			{
				by: 'auto',
				text: 'Confirm it: `systeminfo` shows "Second Level Address Translation: No". In a virtual machine the outer hypervisor may merely not pass it on.',
			},
			{
				by: 'manual',
				text: 'Use another computer, or let the containers run on a remote engine (`docker context create`). Hypervisors that do without it, such as an old VirtualBox with 32-bit guests, still work.',
			},
		],
		sources: [
			'https://github.com/docker/docs/issues/6381',
			'https://github.com/intel/haxm/issues/466',
			'https://github.com/docker/for-win/issues/626',
		],
	},
	{
		id: 'dep-disabled',
		layer: 'firmware',
		detail: 'firmware',
		meaning:
			'Data Execution Prevention (the NX or XD bit) is switched off, and Hyper-V does not start without it.',
		remedies: [
			{
				by: 'firmware',
				text: 'Switch "Execute Disable Bit", "XD" or "NX" on in the UEFI or BIOS setup.',
			},
			{
				by: 'auto+reboot',
				text: 'Give Windows its default back, in an elevated prompt: `bcdedit /set nx OptIn` on a client, `bcdedit /set nx OptOut` on a server.',
			},
		],
		sources: ['https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/'],
	},
];

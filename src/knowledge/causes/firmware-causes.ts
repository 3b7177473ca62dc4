import type { Cause } from '../../model/cause.ts';

/** Causes of the layer `firmware`. Who can do a remedy stands before it. */
export const firmwareCauses: readonly Cause[] = [
	{
		id: 'firmware-virtualization-disabled',
		layer: 'firmware',
		detail: 'firmware',
		meaning:
			'CPU can virtualize (VT-x/AMD-V), but the firmware setting is off. On a physical machine only; in a VM the same text means a nested-virt-* cause.',
		remedies: [
			{
				by: 'auto',
				text: 'Read VirtualizationFirmwareEnabled / HypervisorPresent / CPUID / MSR evidence and tell physical machine from VM.',
			},
			{
				by: 'firmware',
				text: 'Enable Intel VT-x / "Virtualization Technology" or AMD SVM in UEFI setup, full power-off.',
			},
			{ by: 'auto', text: 'Verify after reboot.' },
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
		meaning: 'The CPU lacks SLAT (Intel EPT / AMD RVI); no firmware setting helps.',
		remedies: [
			{ by: 'auto', text: 'Detect from CPUID/systeminfo.' },
			{
				by: 'manual',
				text: 'Use other hardware, or a Type-2 hypervisor without EPT need (old VirtualBox, 32-bit guests), or remote engine.',
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
		meaning: 'Data Execution Prevention (NX/XD) is off in firmware or boot configuration.',
		remedies: [
			{ by: 'firmware', text: 'Enable XD/NX bit.' },
			{
				by: 'auto+reboot',
				text: 'bcdedit /set nx OptIn on a client, OptOut on a server (their defaults).',
			},
		],
		sources: ['https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/'],
	},
];

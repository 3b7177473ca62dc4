import { defineRemediation } from '../src/model/remediation.ts';

/** Stops whatever holds VT-x or AMD-V, so that KVM can have it. */
export const freeVirtualization = defineRemediation({
	id: 'free-virtualization',
	title: 'Stop the other hypervisor',
	impact: 'Virtual machines of the other product stop.',
	where: 'here',
	steps: () => [
		{
			text: 'See which one is loaded: vboxdrv is VirtualBox, vmmon is VMware.',
			command: 'lsmod | grep -E "vboxdrv|vmmon|acrn|xen"',
		},
		{
			text: 'Shut its virtual machines down, then unload it.',
			command: 'modprobe -r vboxnetflt vboxnetadp vboxdrv',
		},
		{ text: 'Try again.', command: 'nestvirt prove --goal virtual-machines' },
	],
});

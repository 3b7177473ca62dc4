import { defineRemediation } from '../src/model/remediation.ts';

/** Brings back the device node that the kernel offers, or says that the kernel has no KVM. */
export const createKvmDevice = defineRemediation({
	id: 'create-kvm-device',
	title: 'Bring back /dev/kvm',
	impact: 'Programs on this machine find KVM again.',
	where: 'here',
	steps: () => [
		{ text: 'See whether the kernel offers the device.', command: 'grep kvm /proc/misc' },
		{
			text: 'If it prints a number (232 is usual), make the node with it.',
			command: 'mknod -m 660 /dev/kvm c 10 232 && chgrp kvm /dev/kvm',
		},
		{ text: 'If it prints nothing, the running kernel has no KVM: start one that has.' },
	],
});

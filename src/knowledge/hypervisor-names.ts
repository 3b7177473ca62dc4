import type { HypervisorId } from '../model/identity.ts';

/**
 * Names that the Linux kernel (`Hypervisor detected: ...`, arch/x86/kernel/cpu/hypervisor.c and the
 * files beside it) and lscpu (`Hypervisor vendor: ...`, util-linux sys-utils/lscpu-virt.c) print,
 * lower case. The first one that a line begins with counts.
 */
export const hypervisorNames: readonly (readonly [string, HypervisorId])[] = [
	['kvm', 'kvm'],
	['microsoft', 'hyperv'],
	['ms hyper-v', 'hyperv'],
	['vmware', 'vmware'],
	['xen', 'xen'],
	['oracle', 'virtualbox'],
	['innotek', 'virtualbox'],
	['bhyve', 'bhyve'],
	['acrn', 'acrn'],
	['parallels', 'parallels'],
	['z/vm', 'zvm'],
	['user-mode linux', 'uml'],
	['windows subsystem for linux', 'wsl'],
	['phyp', 'powervm'],
	['phypervisor', 'powervm'],
	['ibm', 'powervm'],
	['jailhouse', 'unknown-vm'],
	['qnx', 'unknown-vm'],
	['unisys', 'unknown-vm'],
];

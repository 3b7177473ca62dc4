import type { HypervisorId } from '../model/identity.ts';

/**
 * PCI devices that only a hypervisor has, by the beginning of `vendor:device`.
 * Source: util-linux, sys-utils/lscpu-virt.c, and https://pci-ids.ucw.cz/
 */
export const pciHypervisors: readonly (readonly [string, HypervisorId])[] = [
	['80ee:beef', 'virtualbox'],
	['80ee:cafe', 'virtualbox'],
	['15ad:0405', 'vmware'],
	['15ad:0710', 'vmware'],
	['15ad:0740', 'vmware'],
	['1414:5353', 'hyperv'],
	['5853:0001', 'xen'],
	['1ab8:', 'parallels'],
	['1af4:', 'unknown-vm'],
];

import type { HypervisorId } from '../model/identity.ts';

/** What the twelve characters of a CPUID hypervisor leaf say, and who says so. */
export interface CpuidVendor {
	readonly vendor: string;
	readonly hypervisor: HypervisorId;
	readonly source: string;
}

const systemd = 'https://github.com/systemd/systemd/blob/main/src/basic/virt.c';
const virtWhat = 'https://people.redhat.com/~rjones/virt-what/';
const vmAware = 'https://github.com/kernelwernel/VMAware';
const virtualBox = 'https://github.com/pop-os/virtualbox (src/VBox/VMM/VMMR3/GIMHv.cpp)';

/**
 * Vendors by CPUID leaf 0x40000000 and its successors. A vendor is no proof of a brand: VirtualBox and
 * Parallels show KVM's to Linux guests, and QEMU shows Microsoft's.
 */
export const cpuidVendors: readonly CpuidVendor[] = [
	{ vendor: 'KVMKVMKVM', hypervisor: 'kvm', source: systemd },
	{ vendor: 'Linux KVM Hv', hypervisor: 'kvm', source: systemd },
	{ vendor: 'TCGTCGTCGTCG', hypervisor: 'qemu', source: systemd },
	{ vendor: 'Microsoft Hv', hypervisor: 'hyperv', source: systemd },
	{ vendor: 'VMwareVMware', hypervisor: 'vmware', source: systemd },
	{ vendor: 'XenVMMXenVMM', hypervisor: 'xen', source: systemd },
	{ vendor: 'bhyve bhyve ', hypervisor: 'bhyve', source: systemd },
	{ vendor: 'BHyVE BHyVE ', hypervisor: 'bhyve', source: vmAware },
	{ vendor: 'VBoxVBoxVBox', hypervisor: 'virtualbox', source: virtualBox },
	{ vendor: ' lrpepyh  vr', hypervisor: 'parallels', source: vmAware },
	{ vendor: 'prl hyperv  ', hypervisor: 'parallels', source: vmAware },
	{ vendor: 'ACRNACRNACRN', hypervisor: 'acrn', source: systemd },
	{ vendor: 'Apple VZ', hypervisor: 'applevz', source: systemd },
	{ vendor: 'OpenBSDVMM58', hypervisor: 'openbsd-vmm', source: virtWhat },
	{ vendor: 'LKVMLKVMLKVM', hypervisor: 'kvm', source: virtWhat },
	{ vendor: 'QNXQVMBSQG', hypervisor: 'unknown-vm', source: systemd },
	{ vendor: 'SRESRESRESRE', hypervisor: 'unknown-vm', source: systemd },
	{ vendor: '___ NVMM ___', hypervisor: 'unknown-vm', source: vmAware },
	{ vendor: 'HAXMHAXMHAXM', hypervisor: 'unknown-vm', source: vmAware },
];

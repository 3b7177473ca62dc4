import type { CloudId, ContainerId, HypervisorId, MachineRole } from '../model/identity.ts';

/** What a word of another detector says, of each of the three questions. */
export interface DetectorWord {
	readonly hypervisor?: HypervisorId;
	readonly role?: MachineRole;
	readonly container?: ContainerId;
	readonly cloud?: CloudId;
}

const isContainer = (container: ContainerId): DetectorWord => ({ container });
const isGuest = (hypervisor: HypervisorId): DetectorWord => ({ hypervisor, role: 'guest' });

/**
 * Words that systemd-detect-virt and virt-what print.
 * Sources: https://www.freedesktop.org/software/systemd/man/latest/systemd-detect-virt.html and
 * https://people.redhat.com/~rjones/virt-what/virt-what.txt
 */
export const detectorWords: Readonly<Record<string, DetectorWord>> = {
	acrn: isGuest('acrn'),
	alibaba_cloud: { hypervisor: 'kvm', role: 'guest', cloud: 'alibaba' },
	'alibaba_cloud-ebm': { hypervisor: 'none', role: 'physical', cloud: 'alibaba' },
	amazon: { hypervisor: 'kvm', role: 'guest', cloud: 'aws' },
	apple: isGuest('applevz'),
	aws: { cloud: 'aws' },
	azure: { cloud: 'azure' },
	bhyve: isGuest('bhyve'),
	bochs: isGuest('unknown-vm'),
	docker: isContainer('docker'),
	google: { hypervisor: 'kvm', role: 'guest', cloud: 'gcp' },
	google_cloud: { cloud: 'gcp' },
	hyperv: isGuest('hyperv'),
	'ibm_power-kvm': isGuest('kvm'),
	'ibm_power-lpar_dedicated': isGuest('powervm'),
	'ibm_power-lpar_shared': isGuest('powervm'),
	'ibm_systemz-kvm': isGuest('kvm'),
	'ibm_systemz-zvm': isGuest('zvm'),
	kubevirt: isGuest('kvm'),
	kvm: isGuest('kvm'),
	lkvm: isGuest('kvm'),
	lxc: isContainer('lxc'),
	'lxc-libvirt': isContainer('lxc'),
	microsoft: isGuest('hyperv'),
	nutanix_ahv: isGuest('nutanix'),
	oci: isContainer('container-other'),
	openvz: isContainer('openvz'),
	oracle: isGuest('virtualbox'),
	ovirt: isGuest('kvm'),
	parallels: isGuest('parallels'),
	podman: isContainer('podman'),
	powervm: isGuest('powervm'),
	pouch: isContainer('container-other'),
	proot: isContainer('container-other'),
	qemu: isGuest('qemu'),
	qnx: isGuest('unknown-vm'),
	rhev: isGuest('kvm'),
	rkt: isContainer('container-other'),
	sre: isGuest('unknown-vm'),
	'systemd-nspawn': isContainer('systemd-nspawn'),
	uml: isGuest('uml'),
	virtualbox: isGuest('virtualbox'),
	virtualpc: isGuest('hyperv'),
	'vm-other': isGuest('unknown-vm'),
	vmm: isGuest('openbsd-vmm'),
	vmware: isGuest('vmware'),
	wsl: isGuest('wsl'),
	xen: isGuest('xen'),
	'xen-dom0': { hypervisor: 'xen', role: 'host' },
	'xen-domU': isGuest('xen'),
	'xen-hvm': isGuest('xen'),
	zvm: isGuest('zvm'),
};

import type { CloudId, ContainerId, HypervisorId } from '../model/identity.ts';

/** Hypervisors as their users call them. */
export const hypervisorTitles: Readonly<Record<HypervisorId, string>> = {
	none: 'none (physical machine)',
	kvm: 'KVM',
	qemu: 'QEMU without acceleration',
	xen: 'Xen',
	vmware: 'VMware',
	virtualbox: 'VirtualBox',
	hyperv: 'Hyper-V',
	parallels: 'Parallels',
	bhyve: 'bhyve',
	firecracker: 'Firecracker',
	cloudhypervisor: 'Cloud Hypervisor',
	applevz: 'Apple Virtualization',
	nutanix: 'Nutanix AHV',
	acrn: 'ACRN',
	uml: 'User Mode Linux',
	zvm: 'z/VM',
	powervm: 'PowerVM',
	'openbsd-vmm': 'OpenBSD vmm',
	wsl: 'WSL 2 (Hyper-V)',
	'unknown-vm': 'some hypervisor',
	unknown: 'not known',
};

/** Clouds as their users call them. */
export const cloudTitles: Readonly<Record<CloudId, string>> = {
	aws: 'Amazon EC2',
	azure: 'Microsoft Azure',
	gcp: 'Google Compute Engine',
	oracle: 'Oracle Cloud',
	alibaba: 'Alibaba Cloud',
	openstack: 'OpenStack',
	digitalocean: 'DigitalOcean',
	hetzner: 'Hetzner Cloud',
	linode: 'Linode',
	scaleway: 'Scaleway',
	upcloud: 'UpCloud',
	vultr: 'Vultr',
	exoscale: 'Exoscale',
	ibm: 'IBM Cloud',
	huawei: 'Huawei Cloud',
	otc: 'Open Telekom Cloud',
	tencent: 'Tencent Cloud',
	outscale: '3DS Outscale',
	cloudstack: 'CloudStack',
	cloudsigma: 'CloudSigma',
	brightbox: 'Brightbox',
	joyent: 'Joyent',
	nwcs: 'NWCS',
	tilaa: 'Tilaa',
	zstack: 'ZStack',
};

/** Containers as their users call them. */
export const containerTitles: Readonly<Record<ContainerId, string>> = {
	none: 'none',
	docker: 'Docker',
	podman: 'Podman',
	lxc: 'LXC',
	openvz: 'OpenVZ',
	'systemd-nspawn': 'systemd-nspawn',
	'container-other': 'some container',
};

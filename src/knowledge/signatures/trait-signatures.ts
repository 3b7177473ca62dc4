import type { Fragment, Signature } from '../../model/signature.ts';

const trait = (
	cause: string,
	all: readonly Fragment[],
	more: Partial<Signature> = {},
): Signature => ({
	cause,
	weight: 1,
	all,
	where: 'anywhere',
	...more,
});
const known = (cause: string, all: readonly Fragment[], none: readonly string[] = []): Signature =>
	trait(cause, all, { where: 'context', none });

/** What the firmware, `systeminfo` and `lscpu` say of the machine that a text comes from. */
const guestByText = (
	product: string,
	fragments: readonly string[],
	none: readonly string[] = [],
): readonly Signature[] => [
	{ cause: '@guest', weight: 1, all: [fragments], none },
	{ cause: product, weight: 1, all: [fragments], none },
];

/**
 * What a text, and what is known about the machine, tell of the surroundings. They are no causes;
 * other signatures ask for them. Context is scanned as `key: value`, one a line.
 */
export const traitSignatures: readonly Signature[] = [
	known('@windows', [['windows', 'wsl', 'docker-desktop']]),
	known('@linux', [['linux', 'ubuntu', 'debian', 'fedora', 'centos', 'arch']]),
	known('@windows-server', [
		[
			'windows server',
			'server 2016',
			'server 2019',
			'server 2022',
			'server 2025',
			'technical preview',
		],
	]),
	trait('@home', [
		['windows 10 home', 'windows 11 home', 'home edition', 'editionid: core', 'windows home'],
	]),
	known(
		'@docker-desktop',
		[['docker-desktop', 'docker desktop', 'docker for windows']],
		['without docker desktop', 'no docker desktop'],
	),
	known('@toolbox', [['toolbox']]),
	known('@wsl', [['wsl']]),
	known('@wsl1', [['platform: wsl1', 'wsl 1']]),
	known('@amd', [['amd', 'ryzen', 'epyc']]),
	known('@physical', [['physical', 'bare metal', 'laptop', 'desktop pc', 'no vm']]),
	known('@in-container', [
		[
			'inside a docker container',
			'in a container',
			'inside a container',
			'in a docker container',
			'docker run',
			'in docker',
			'container job',
		],
	]),
	// The machine is a guest: said outright, or its vendor is named.
	known('@guest', ['vm: '], ['vm: none', 'vm: no ', 'vm: false']),
	known('@guest', [
		[
			'guest',
			'inside a vm',
			'inside a virtual machine',
			'in a virtual machine',
			'in a vm',
			'virtual machine of',
			'vps',
			'runs inside',
			'running inside',
			'hypervisor: ',
			'outer: ',
		],
	]),
	known('@guest-virtualbox', [
		[
			'vm: virtualbox',
			'virtualbox guest',
			'inside virtualbox',
			'in virtualbox',
			'in oracle vm virtualbox',
			'in oracle virtualbox',
			'virtualbox vm',
			'hypervisor: virtualbox',
			'guest in virtualbox',
			'outer: virtualbox',
			'inside oracle virtualbox',
		],
	]),
	known('@guest-vmware', [
		[
			'vm: vmware',
			'vmware guest',
			'inside vmware',
			'in vmware',
			'vmware vm',
			'vm: esxi',
			'on esxi',
			'esxi guest',
			'hypervisor: vmware',
			'hypervisor: esxi',
			'vsphere',
			'vmware fusion vm',
			'outer: vmware',
			'inside esxi',
		],
	]),
	known('@guest-hyperv', [
		[
			'vm: hyper-v',
			'hyper-v guest',
			'inside hyper-v',
			'hyper-v vm',
			'hypervisor: hyper-v',
			'guest of hyper-v',
			'outer: hyper-v',
			'in a hyper-v',
		],
	]),
	known('@guest-kvm', [
		[
			'vm: kvm',
			'kvm guest',
			'proxmox',
			'virt-manager',
			'libvirt guest',
			'inside kvm',
			'vm: qemu',
			'qemu guest',
			'hypervisor: kvm',
			'hypervisor: qemu',
			'inside qemu',
			'outer: kvm',
			'openstack',
			'unraid',
			'ovirt',
		],
	]),
	known('@guest-xen', [
		['xenserver', 'xcp-ng', 'vm: xen', 'xen guest', 'dom0', 'domu', 'on xen', 'inside xen'],
	]),
	known('@guest-parallels', [['parallels']]),
	known('@guest-crostini', [['crostini', 'chromebook', 'chromeos']]),
	known('@aws', [['aws', 'ec2', 'amazon', 't2.', 't3.', 'm5.', 'c5.', 'workspaces']]),
	known('@azure', [
		[
			'azure vm',
			'vm: azure',
			'azure d',
			'on azure',
			'azure virtual machine',
			'standard_d',
			'standard_b',
			'hypervisor: azure',
			'outer: azure',
			'azure size',
		],
	]),
	known('@gcp', [['gcp', 'gce', 'google compute', 'google cloud', 'e2-', 'n1-standard', 'n2-']]),
	known('@cloud', [
		[
			'vps',
			'digitalocean',
			'hetzner',
			'linode',
			'vultr',
			'cloud server',
			'scaleway',
			'ovh',
			'contabo',
			'alibaba',
			'oracle cloud',
			'droplet',
		],
	]),
	...guestByText('@guest-virtualbox', [
		'innotek gmbh',
		'product_name virtualbox',
		'product name: virtualbox',
		'bios virtualbox',
	]),
	...guestByText('@guest-vmware', [
		'vmware virtual platform',
		'vmware7,1',
		'vmware20,1',
		'hypervisor vendor: vmware',
		'manufacturer: vmware',
		'sys_vendor vmware',
	]),
	...guestByText('@guest-hyperv', [
		'microsoft corporation virtual machine',
		'system model: virtual machine',
		'product name: virtual machine',
	]),
	// WSL 2's own machine says the same of itself, and is not the guest in question.
	...guestByText('@guest-hyperv', ['hypervisor vendor: microsoft'], ['wsl']),
	...guestByText('@guest-kvm', [
		'hypervisor vendor: kvm',
		'manufacturer: qemu',
		'sys_vendor qemu',
		'product name: kvm',
	]),
	...guestByText('@guest-xen', ['hypervisor vendor: xen', 'hypervisor detected: xen']),
	...guestByText('@aws', ['amazon ec2']),
	...guestByText('@gcp', ['google compute engine']),
	// The asset tag of every Azure guest: https://github.com/canonical/cloud-init, DataSourceAzure.
	...guestByText('@azure', ['7783-7084-3265-9085-8269-3286-77']),
	trait('@guest', ['vboxguest']),
	trait('@windows-image', [
		['nanoserver', 'servercore', 'ltsc20', 'mcr.microsoft.com/windows', 'windowsservercore'],
	]),
	// Products that fail, by their own words.
	trait('@virtualbox-product', [['virtualbox', 'vboxmanage', 'verr_']]),
	trait('@android', [['emulator:', 'haxm', 'aehd', 'android-emulator']]),
	trait('@hyperv-list-yes', [
		'vm monitor mode extensions: yes',
		'virtualization enabled in firmware: yes',
		'second level address translation: yes',
	]),
	trait('@linux-engine', [
		[
			'ostype linux',
			'os/arch: linux',
			'linuxkit',
			'-moby',
			'boot2docker',
			'linux engine',
			'linux containers',
			'linux container mode',
		],
	]),
	trait('@windows-engine', [
		[
			'windows engine',
			'windows containers',
			'windows container mode',
			'windows-container',
			'windowsfilter',
			'os/arch: windows',
		],
	]),
	// A feature is said to be on.
	known('@vmp-on', [
		[
			'vmp on',
			'virtual machine platform on',
			'virtual machine platform enabled',
			'vmp enabled',
			'virtualmachineplatform enabled',
		],
	]),
	known('@hyperv-was-off', [
		['switched off in the past', 'hypervisorlaunchtype', 'bcdedit', 'dual boot', 'launch type'],
	]),
	known('@vpn', ['vpn'], ['vpnkit', 'no vpn', 'without vpn']),
	known('@clock', [
		[
			'sleep',
			'hibernat',
			'clock',
			'fast-startup',
			'fast startup',
			'resume',
			'wrong date',
			'suspend',
		],
	]),
	known('@firmware-on', [
		[
			'shows virtualization enabled',
			'enabled in bios',
			'enabled in the bios',
			'virtualization: enabled',
			'vt-x on',
			'vt-x and vt-d on',
			'svm on',
			'virtualization on in',
			'vt enabled in bios',
			'virtualization enabled in uefi',
			'enabled in uefi',
			'virtualization enabled in firmware',
			'bios virtualization on',
		],
	]),
	trait('@vmware-product', [
		['vmware workstation', 'vmware player', 'vmware fusion', 'vmware-vmx'],
	]),
	known('@off-after-restart', [
		[
			'after each reboot',
			'after every reboot',
			'after each restart',
			'after every restart',
			'off again after',
			'disabled again after',
		],
	]),
];

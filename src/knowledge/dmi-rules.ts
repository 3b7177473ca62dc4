import type { CloudId, HypervisorId } from '../model/identity.ts';

/** A field of DMI, and the text that it must be, begin with or end with. */
export interface DmiCondition {
	readonly field: string;
	readonly must: 'be' | 'start' | 'end';
	readonly text: string;
}

/** What a combination of DMI fields says. */
export interface DmiRule<T> {
	readonly all: readonly DmiCondition[];
	readonly says: T;
	readonly source: string;
}

const systemd = 'https://github.com/systemd/systemd/blob/main/src/basic/virt.c';
const virtWhat = 'https://people.redhat.com/~rjones/virt-what/';
const cloudInit = 'https://github.com/canonical/cloud-init/blob/main/tools/ds-identify';

const landscape = 'https://github.com/canonical/landscape-client/pull/44';
// Detection by firmware text in two agents that run on all clouds, which agree on these strings.
const monitors =
	'https://github.com/coroot/coroot-node-agent (node/metadata) and https://github.com/confidential-containers/cloud-api-adaptor/issues/2423';

const at = (field: string, text: string): DmiCondition => ({ field, must: 'start', text });
const ends = (field: string, text: string): DmiCondition => ({ field, must: 'end', text });
// The whole text: a laptop named KVM10 is no virtual machine.
const exactly = (field: string, text: string): DmiCondition => ({ field, must: 'be', text });

/**
 * Combinations that name a hypervisor. A vendor alone never does where physical machines carry it too:
 * Microsoft, Google, Oracle, Hetzner, Nutanix and Red Hat all build or sell computers.
 */
export const hypervisorDmiRules: readonly DmiRule<HypervisorId>[] = [
	{ all: [at('product_name', 'VirtualBox')], says: 'virtualbox', source: systemd },
	{ all: [at('sys_vendor', 'innotek GmbH')], says: 'virtualbox', source: systemd },
	{ all: [at('board_name', 'VirtualBox')], says: 'virtualbox', source: systemd },
	{ all: [at('sys_vendor', 'VMware')], says: 'vmware', source: systemd },
	{ all: [at('product_name', 'VMware')], says: 'vmware', source: systemd },
	{ all: [at('bios_version', 'VMW')], says: 'vmware', source: systemd },
	{
		all: [at('sys_vendor', 'Microsoft Corporation'), at('product_name', 'Virtual Machine')],
		says: 'hyperv',
		source: virtWhat,
	},
	{ all: [at('bios_version', 'Hyper-V')], says: 'hyperv', source: systemd },
	{
		all: [at('sys_vendor', 'Parallels'), at('product_name', 'Parallels')],
		says: 'parallels',
		source: systemd,
	},
	{ all: [at('sys_vendor', 'Xen'), at('product_name', 'HVM domU')], says: 'xen', source: systemd },
	{ all: [at('bios_vendor', 'BHYVE')], says: 'bhyve', source: systemd },
	{ all: [at('product_name', 'BHYVE')], says: 'bhyve', source: systemd },
	{ all: [at('product_name', 'Apple Virtualization')], says: 'applevz', source: systemd },
	{
		all: [at('sys_vendor', 'Nutanix'), at('product_name', 'AHV')],
		says: 'nutanix',
		source: virtWhat,
	},
	{
		all: [at('sys_vendor', 'Cloud Hypervisor')],
		says: 'cloudhypervisor',
		source: 'https://github.com/cloud-hypervisor/cloud-hypervisor',
	},
	{
		all: [at('sys_vendor', 'OpenBSD'), exactly('product_name', 'VMM')],
		says: 'openbsd-vmm',
		source: 'https://github.com/openbsd/src/blob/master/sys/arch/amd64/amd64/bios.c',
	},
	{ all: [at('sys_vendor', 'Amazon EC2')], says: 'kvm', source: systemd },
	{
		all: [at('product_name', 'Alibaba Cloud ECS')],
		says: 'kvm',
		source: 'https://github.com/systemd/systemd/pull/43347',
	},
	{
		all: [at('product_name', 'CloudStack KVM')],
		says: 'kvm',
		source: landscape,
	},
	{ all: [at('product_name', 'Google Compute Engine')], says: 'kvm', source: systemd },
	{ all: [at('product_name', 'KubeVirt')], says: 'kvm', source: systemd },
	{ all: [at('sys_vendor', 'KubeVirt')], says: 'kvm', source: systemd },
];

/**
 * Combinations that name a cloud's or a manager's software, and KVM only because it nearly always runs
 * it: OpenStack also drives VMware and Xen, so that a hypervisor's own name in CPUID comes first.
 */
export const managedDmiRules: readonly DmiRule<HypervisorId>[] = [
	{ all: [at('product_name', 'OpenStack Nova')], says: 'kvm', source: cloudInit },
	{ all: [at('product_name', 'OpenStack Compute')], says: 'kvm', source: cloudInit },
	{ all: [at('product_name', 'RHEV Hypervisor')], says: 'kvm', source: virtWhat },
	{ all: [at('product_name', 'oVirt')], says: 'kvm', source: virtWhat },
	{ all: [exactly('product_name', 'KVM')], says: 'kvm', source: systemd },
	{ all: [exactly('board_name', 'LXD'), at('sys_vendor', 'QEMU')], says: 'kvm', source: cloudInit },
	{ all: [at('sys_vendor', 'DigitalOcean')], says: 'kvm', source: landscape },
	{ all: [at('sys_vendor', 'UpCloud')], says: 'kvm', source: cloudInit },
	{ all: [at('sys_vendor', 'Linode')], says: 'kvm', source: cloudInit },
	{ all: [at('sys_vendor', 'Akamai')], says: 'kvm', source: cloudInit },
	{
		all: [at('sys_vendor', 'Hetzner'), at('product_name', 'vServer')],
		says: 'kvm',
		source: 'https://github.com/linuxhw/DMI',
	},
	// These two also rent physical machines under their name.
	...['Vultr', 'Scaleway'].map(
		(vendor): DmiRule<HypervisorId> => ({
			all: [at('sys_vendor', vendor), exactly('smbios_vm_bit', '1')],
			says: 'kvm',
			source: cloudInit,
		}),
	),
];

/** QEMU's own machine descriptions: the board, not what runs it. CPUID tells KVM from emulation. */
export const qemuDmiRules: readonly DmiRule<HypervisorId>[] = [
	{ all: [at('sys_vendor', 'QEMU')], says: 'qemu', source: systemd },
	{ all: [at('chassis_vendor', 'QEMU')], says: 'qemu', source: systemd },
	{ all: [at('product_name', 'Standard PC (')], says: 'qemu', source: systemd },
	{ all: [exactly('product_name', 'Bochs')], says: 'qemu', source: systemd },
];

/** Combinations that name a cloud. Azure needs its tag: its other strings are those of any Hyper-V. */
export const cloudDmiRules: readonly DmiRule<CloudId>[] = [
	{
		all: [at('chassis_asset_tag', '7783-7084-3265-9085-8269-3286-77')],
		says: 'azure',
		source: cloudInit,
	},
	{ all: [at('sys_vendor', 'Amazon EC2')], says: 'aws', source: systemd },
	{ all: [at('bios_vendor', 'Amazon EC2')], says: 'aws', source: systemd },
	{ all: [at('product_name', 'Google Compute Engine')], says: 'gcp', source: cloudInit },
	{ all: [at('product_serial', 'GoogleCloud-')], says: 'gcp', source: cloudInit },
	{ all: [at('chassis_asset_tag', 'OracleCloud.com')], says: 'oracle', source: cloudInit },
	{ all: [at('product_name', 'Alibaba Cloud ECS')], says: 'alibaba', source: cloudInit },
	{
		all: [at('sys_vendor', 'Alibaba Cloud')],
		says: 'alibaba',
		source: 'https://github.com/systemd/systemd/pull/43347',
	},
	{ all: [at('sys_vendor', 'Tencent Cloud')], says: 'tencent', source: monitors },
	{ all: [exactly('sys_vendor', 'Smdbmds')], says: 'tencent', source: monitors },
	{ all: [at('chassis_vendor', 'IBM:Cloud Compute Server')], says: 'ibm', source: monitors },
	{ all: [at('sys_vendor', 'IBM:Cloud Compute Server')], says: 'ibm', source: monitors },
	{ all: [at('chassis_asset_tag', 'ibmcloud')], says: 'ibm', source: monitors },
	{ all: [ends('product_serial', '.brightbox.com')], says: 'brightbox', source: cloudInit },
	{ all: [ends('chassis_asset_tag', '.zstack.io')], says: 'zstack', source: cloudInit },
	{ all: [at('product_name', 'SmartDC')], says: 'joyent', source: cloudInit },
	{ all: [at('sys_vendor', 'Tilaa')], says: 'tilaa', source: 'https://github.com/linuxhw/DMI' },
	{ all: [at('sys_vendor', 'DigitalOcean')], says: 'digitalocean', source: cloudInit },
	{
		all: [at('sys_vendor', 'Hetzner'), at('product_name', 'vServer')],
		says: 'hetzner',
		source: 'https://github.com/linuxhw/DMI',
	},
	{ all: [at('sys_vendor', 'Linode')], says: 'linode', source: cloudInit },
	{ all: [at('sys_vendor', 'Akamai')], says: 'linode', source: cloudInit },
	{ all: [at('sys_vendor', 'Scaleway')], says: 'scaleway', source: cloudInit },
	{ all: [at('sys_vendor', 'UpCloud')], says: 'upcloud', source: cloudInit },
	{ all: [at('sys_vendor', 'Vultr')], says: 'vultr', source: cloudInit },
	{ all: [at('sys_vendor', 'NWCS')], says: 'nwcs', source: cloudInit },
	{ all: [at('product_name', 'Exoscale')], says: 'exoscale', source: cloudInit },
	{ all: [at('product_name', 'CloudStack')], says: 'cloudstack', source: cloudInit },
	{ all: [at('product_name', 'CloudSigma')], says: 'cloudsigma', source: cloudInit },
	{ all: [at('product_name', '3DS Outscale VM')], says: 'outscale', source: cloudInit },
	{ all: [at('chassis_asset_tag', 'OpenTelekomCloud')], says: 'otc', source: cloudInit },
	{ all: [at('chassis_asset_tag', 'HUAWEICLOUD')], says: 'huawei', source: cloudInit },
	{ all: [at('chassis_asset_tag', 'SAP CCloud VM')], says: 'openstack', source: cloudInit },
	{
		all: [at('chassis_asset_tag', 'Samsung Cloud Platform')],
		says: 'openstack',
		source: cloudInit,
	},
	{ all: [at('chassis_asset_tag', 'OpenStack Nova')], says: 'openstack', source: cloudInit },
	{ all: [at('chassis_asset_tag', 'OpenStack Compute')], says: 'openstack', source: cloudInit },
	{ all: [at('product_name', 'OpenStack Nova')], says: 'openstack', source: cloudInit },
	{ all: [at('product_name', 'OpenStack Compute')], says: 'openstack', source: cloudInit },
];

import type { CloudId, HypervisorId } from '../model/identity.ts';

/** A field of DMI, and the text that it must begin with. */
export interface DmiCondition {
	readonly field: string;
	readonly starts: string;
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

const at = (field: string, starts: string): DmiCondition => ({ field, starts });

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
	{ all: [at('sys_vendor', 'Amazon EC2')], says: 'kvm', source: systemd },
	{ all: [at('product_name', 'Google Compute Engine')], says: 'kvm', source: systemd },
	{ all: [at('product_name', 'OpenStack Nova')], says: 'kvm', source: cloudInit },
	{ all: [at('product_name', 'OpenStack Compute')], says: 'kvm', source: cloudInit },
	{ all: [at('product_name', 'KubeVirt')], says: 'kvm', source: systemd },
	{ all: [at('product_name', 'RHEV Hypervisor')], says: 'kvm', source: virtWhat },
	{ all: [at('product_name', 'oVirt')], says: 'kvm', source: virtWhat },
];

/** QEMU's own machine descriptions: the board, not what runs it. CPUID tells KVM from emulation. */
export const qemuDmiRules: readonly DmiRule<HypervisorId>[] = [
	{ all: [at('sys_vendor', 'QEMU')], says: 'qemu', source: systemd },
	{ all: [at('chassis_vendor', 'QEMU')], says: 'qemu', source: systemd },
	{ all: [at('product_name', 'Standard PC (')], says: 'qemu', source: systemd },
	{ all: [at('product_name', 'Bochs')], says: 'qemu', source: systemd },
];

/** Combinations that name a cloud. Azure needs its tag: its other strings are those of any Hyper-V. */
export const cloudDmiRules: readonly DmiRule<CloudId>[] = [
	{
		all: [at('chassis_asset_tag', '7783-7084-3265-9085-8269-3286-77')],
		says: 'azure',
		source: cloudInit,
	},
	{ all: [at('sys_vendor', 'Amazon EC2')], says: 'aws', source: systemd },
	{ all: [at('product_name', 'Google Compute Engine')], says: 'gcp', source: cloudInit },
	{ all: [at('product_serial', 'GoogleCloud-')], says: 'gcp', source: cloudInit },
	{ all: [at('chassis_asset_tag', 'OracleCloud.com')], says: 'oracle', source: cloudInit },
	{ all: [at('product_name', 'Alibaba Cloud ECS')], says: 'alibaba', source: cloudInit },
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
	{ all: [at('product_name', 'OpenStack Nova')], says: 'openstack', source: cloudInit },
	{ all: [at('product_name', 'OpenStack Compute')], says: 'openstack', source: cloudInit },
];

import type { CloudId, HypervisorId } from '../../../src/model/identity.ts';

/** The words of the firmware by type and field, as `-smbios` takes them. */
type Smbios = Readonly<Record<number, Readonly<Record<string, string>>>>;

/** A guest as its product shows itself, and what nestvirt must make of it. */
export interface Guest {
	readonly name: string;
	/** CPUID leaf 0x40000000. */
	readonly vendor: string;
	readonly smbios: Smbios;
	/** The maker that the ACPI tables name, six and eight characters. */
	readonly acpi: readonly [string, string];
	readonly hypervisor: HypervisorId;
	readonly cloud: CloudId | null;
	/** Where its processor shows no SVM. */
	readonly without: 'withheld' | 'impossible';
	/** What the card for its owner, or the word that nobody can help, must say. */
	readonly says: RegExp;
	/** In place of SeaBIOS, which calls Xen where it sees Xen's name, and hangs. */
	readonly firmware?: string;
}

const firmware = (vendor: string, version: string, maker: string, product: string): Smbios => ({
	0: { vendor, version },
	1: { manufacturer: maker, product },
	2: { manufacturer: maker, product },
	3: { manufacturer: maker },
});
const microsoft = firmware(
	'American Megatrends Inc.',
	'090008',
	'Microsoft Corporation',
	'Virtual Machine',
);

/**
 * Twelve products. The strings are those of the knowledge tables and their sources; the rest of each
 * guest (devices, further CPUID leaves) is QEMU's.
 */
export const guests: readonly Guest[] = [
	{
		name: 'virtualbox',
		vendor: 'VBoxVBoxVBox',
		smbios: firmware('innotek GmbH', 'VirtualBox', 'innotek GmbH', 'VirtualBox'),
		acpi: ['VBOX  ', 'VBOXFACP'],
		hypervisor: 'virtualbox',
		cloud: null,
		without: 'withheld',
		says: /VBoxManage modifyvm .* --nested-hw-virt on/,
	},
	{
		name: 'vmware',
		vendor: 'VMwareVMware',
		smbios: firmware(
			'Phoenix Technologies LTD',
			'6.00',
			'VMware,, Inc.',
			'VMware Virtual Platform',
		),
		acpi: ['INTEL ', '440BX   '],
		hypervisor: 'vmware',
		cloud: null,
		without: 'withheld',
		says: /vhv\.enable|Virtualize Intel VT-x/,
	},
	{
		name: 'hyperv',
		vendor: 'Microsoft Hv',
		smbios: microsoft,
		acpi: ['VRTUAL', 'MICROSFT'],
		hypervisor: 'hyperv',
		cloud: null,
		without: 'withheld',
		says: /ExposeVirtualizationExtensions \$true/,
	},
	{
		name: 'azure',
		vendor: 'Microsoft Hv',
		smbios: {
			...microsoft,
			3: { manufacturer: 'Microsoft Corporation', asset: '7783-7084-3265-9085-8269-3286-77' },
		},
		acpi: ['VRTUAL', 'MICROSFT'],
		hypervisor: 'hyperv',
		cloud: 'azure',
		without: 'withheld',
		says: /Azure/,
	},
	{
		name: 'aws',
		vendor: 'KVMKVMKVM',
		smbios: firmware('Amazon EC2', '1.0', 'Amazon EC2', 'm5.large'),
		acpi: ['AMAZON', 'AMZNFACP'],
		hypervisor: 'kvm',
		cloud: 'aws',
		without: 'withheld',
		says: /aws ec2 modify-instance-cpu-options/,
	},
	{
		name: 'gcp',
		vendor: 'KVMKVMKVM',
		smbios: firmware('Google', 'Google', 'Google', 'Google Compute Engine'),
		acpi: ['Google', 'GOOGFACP'],
		hypervisor: 'kvm',
		cloud: 'gcp',
		without: 'withheld',
		says: /enableNestedVirtualization|enable-nested-virtualization/,
	},
	{
		name: 'kvm',
		vendor: 'KVMKVMKVM',
		smbios: {},
		acpi: ['BOCHS ', 'BXPC    '],
		hypervisor: 'kvm',
		cloud: null,
		without: 'withheld',
		says: /host-passthrough/,
	},
	{
		name: 'parallels',
		vendor: ' lrpepyh  vr',
		smbios: firmware(
			'Parallels International GmbH.',
			'18.0.0 (53049)',
			'Parallels International GmbH.',
			'Parallels Virtual Platform',
		),
		acpi: ['PRLS  ', 'PRLS_OEM'],
		hypervisor: 'parallels',
		cloud: null,
		without: 'withheld',
		says: /Parallels/,
	},
	{
		name: 'bhyve',
		vendor: 'bhyve bhyve ',
		smbios: firmware('BHYVE', '14.0', 'FreeBSD', 'BHYVE'),
		acpi: ['BHYVE ', 'BVFACP  '],
		hypervisor: 'bhyve',
		cloud: null,
		without: 'impossible',
		says: /bhyve/,
	},
	{
		name: 'xen',
		vendor: 'XenVMMXenVMM',
		smbios: firmware('Xen', '4.17', 'Xen', 'HVM domU'),
		acpi: ['Xen   ', 'HVM     '],
		hypervisor: 'xen',
		cloud: null,
		without: 'withheld',
		says: /nestedhvm|nested_virt|Xen/,
		firmware: 'qboot.rom',
	},
	{
		name: 'nutanix',
		vendor: 'KVMKVMKVM',
		smbios: firmware('SeaBIOS', '1.16.0', 'Nutanix', 'AHV'),
		acpi: ['BOCHS ', 'BXPC    '],
		hypervisor: 'nutanix',
		cloud: null,
		without: 'withheld',
		says: /AHV|Nutanix/,
	},
	{
		name: 'unknown',
		vendor: 'SomeOtherVmm',
		smbios: firmware('Some Firmware', '1', 'Some Maker', 'Some Machine'),
		acpi: ['SOMEON', 'SOMEMACH'],
		hypervisor: 'unknown-vm',
		cloud: null,
		without: 'withheld',
		says: /Pass VT-x \(Intel\) or AMD-V \(AMD\) on/,
	},
];

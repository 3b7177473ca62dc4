const ieee = 'https://standards-oui.ieee.org/oui/oui.txt';

/** The beginning of a network card's address, and whose virtual card it means. */
export interface CardPrefix {
	/** Lower case, without separators. */
	readonly prefix: string;
	readonly of: string;
	readonly source: string;
}

/** Beginnings of MAC addresses that tell a virtual card, and so the hypervisor, not the machine. */
export const virtualCardPrefixes: readonly CardPrefix[] = [
	{ prefix: '080027', of: 'VirtualBox', source: ieee },
	{ prefix: '0a0027', of: 'VirtualBox, host-only', source: 'https://www.virtualbox.org/manual/' },
	{ prefix: '00155d', of: 'Hyper-V', source: ieee },
	{ prefix: '000d3a', of: 'Azure', source: ieee },
	{ prefix: '002248', of: 'Azure', source: ieee },
	{ prefix: '6045bd', of: 'Azure', source: ieee },
	{ prefix: '000569', of: 'VMware', source: ieee },
	{ prefix: '000c29', of: 'VMware', source: ieee },
	{ prefix: '001c14', of: 'VMware', source: ieee },
	{ prefix: '005056', of: 'VMware', source: ieee },
	{
		prefix: '525400',
		of: 'QEMU and KVM',
		source: 'https://www.qemu.org/docs/master/system/devices/net.html',
	},
	{ prefix: '00163e', of: 'Xen', source: ieee },
	{ prefix: '001c42', of: 'Parallels', source: ieee },
	{ prefix: '506b8d', of: 'Nutanix', source: ieee },
	{ prefix: '589cfc', of: 'bhyve', source: ieee },
	{
		prefix: '4201',
		of: 'Google Compute Engine',
		source: 'https://cloud.google.com/compute/docs/networking/network-overview',
	},
	{
		prefix: '0242',
		of: 'a Docker container',
		source: 'https://github.com/moby/moby/blob/master/libnetwork/netutils/utils.go',
	},
];

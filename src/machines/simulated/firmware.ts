const hyperV = {
	sys_vendor: 'Microsoft Corporation',
	product_name: 'Virtual Machine',
	product_version: 'Hyper-V UEFI Release v4.1',
	bios_vendor: 'Microsoft Corporation',
	bios_version: 'Hyper-V UEFI Release v4.1',
	board_vendor: 'Microsoft Corporation',
	board_name: 'Virtual Machine',
};

/** What firmware says of itself, by product. */
export const firmware = {
	hyperV,
	virtualBox: {
		sys_vendor: 'innotek GmbH',
		product_name: 'VirtualBox',
		product_version: '1.2',
		board_vendor: 'Oracle Corporation',
		board_name: 'VirtualBox',
		bios_vendor: 'innotek GmbH',
		bios_version: 'VirtualBox',
	},
	vmware: {
		sys_vendor: 'VMware, Inc.',
		product_name: 'VMware20,1',
		bios_vendor: 'VMware, Inc.',
		bios_version: 'VMW201.00V.24224532.B64.2408191458',
		board_vendor: 'Intel Corporation',
	},
	azure: { ...hyperV, chassis_asset_tag: '7783-7084-3265-9085-8269-3286-77' },
	amazon: (type: string) => ({
		sys_vendor: 'Amazon EC2',
		product_name: type,
		bios_vendor: 'Amazon EC2',
		bios_version: '1.0',
		board_vendor: 'Amazon EC2',
		chassis_vendor: 'Amazon EC2',
	}),
	google: {
		sys_vendor: 'Google',
		product_name: 'Google Compute Engine',
		bios_vendor: 'Google',
		bios_version: 'Google',
	},
	qemu: {
		sys_vendor: 'QEMU',
		product_name: 'Standard PC (Q35 + ICH9, 2009)',
		bios_vendor: 'SeaBIOS',
		bios_version: '1.16.2',
	},
	laptop: { sys_vendor: 'LENOVO', product_name: '20XW0012GE', bios_vendor: 'LENOVO' },
} as const;

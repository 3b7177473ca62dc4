type Fields = Readonly<Record<string, string>>;

const ofClasses: readonly (readonly [field: string, property: string])[] = [
	['sys_vendor', 'Manufacturer'],
	['product_name', 'Model'],
	['bios_vendor', 'BiosManufacturer'],
	['bios_version', 'SMBIOSBIOSVersion'],
	['product_serial', 'SerialNumber'],
	['chassis_asset_tag', 'SMBIOSAssetTag'],
];

// Whole values of `systeminfo`, whose names are in the user's language; adapters and switches of a product for
// virtual machines have lines that begin with its name, on its outer host, too.
const values: readonly (readonly [field: string, value: RegExp])[] = [
	['sys_vendor', /^(VMware, Inc\.|innotek GmbH|QEMU|Xen|Amazon EC2|Google|Microsoft Corporation)$/],
	[
		'sys_vendor',
		/^(Parallels (?:Software )?International (?:GmbH|Inc\.)|Nutanix|Red Hat|OpenStack Foundation)$/,
	],
	[
		'product_name',
		/^(VirtualBox|VMware\d+,\d+|VMware Virtual Platform|Virtual Machine|HVM domU|AHV|KVM)$/,
	],
	['product_name', /^(Google Compute Engine|Parallels Virtual Platform|Standard PC \(.*\))$/],
];

/** The firmware's words among properties of CIM classes, by the names of `/sys/class/dmi/id`. */
function fromProperties(properties: Readonly<Record<string, unknown>>): Fields {
	const entries = ofClasses.flatMap(([field, property]) => {
		const value = properties[property];
		return typeof value === 'string' && value.trim() !== '' ? [[field, value.trim()] as const] : [];
	});
	return Object.fromEntries(entries);
}

function fromText(systeminfo: string): Fields {
	const entries = systeminfo.split(/\r?\n/).flatMap((line) => {
		// Fabricante del sistema:                    VMware, Inc.
		const [, label = '', value = ''] = /^([^:\n]+?)\s*:\s+(\S.*?)\s*$/.exec(line) ?? [];
		if (label.trimStart().startsWith('[')) return [];
		return values.flatMap(([field, pattern]) =>
			pattern.test(value) ? [[field, value] as const] : [],
		);
	});
	const fields: Fields = Object.fromEntries(entries);
	// Microsoft is the maker of every Windows; of a machine only beside its product's name.
	const { sys_vendor: maker, ...others } = fields;
	return maker === 'Microsoft Corporation' && others['product_name'] !== 'Virtual Machine'
		? others
		: fields;
}

/** What CIM and `systeminfo` say of the firmware; nothing where they name no maker and no product. */
export function parseWindowsFirmware(
	properties: Readonly<Record<string, unknown>>,
	systeminfo = '',
): Fields | undefined {
	const fields = { ...fromText(systeminfo), ...fromProperties(properties) };
	return Object.keys(fields).length === 0 ? undefined : fields;
}

/** What `dmidecode`, or a listing of `/sys/class/dmi/id`, says, by the names of that folder. */
export interface FirmwarePrintout {
	readonly fields: Readonly<Record<string, string>>;
	/** `System is a virtual machine`, which only dmidecode prints; null: not printed. */
	readonly vmBit: boolean | null;
}

const names: readonly (readonly [section: string, label: string, field: string])[] = [
	['BIOS Information', 'Vendor', 'bios_vendor'],
	['BIOS Information', 'Version', 'bios_version'],
	['System Information', 'Manufacturer', 'sys_vendor'],
	['System Information', 'Product Name', 'product_name'],
	['System Information', 'Version', 'product_version'],
	['Base Board Information', 'Manufacturer', 'board_vendor'],
	['Base Board Information', 'Product Name', 'board_name'],
	['Chassis Information', 'Manufacturer', 'chassis_vendor'],
];
const fieldsOfFolder = new Set([
	...names.map(([, , field]) => field),
	...['chassis_asset_tag', 'board_asset_tag', 'product_family', 'product_sku', 'chassis_version'],
]);

/** Sections of dmidecode: a heading at the start of a line, and indented lines. */
function fromTable(text: string): readonly (readonly [string, string])[] {
	const sections = text.split(/^(?=\S)/m);
	return names.flatMap(([section, label, field]) => {
		const own = sections.find((one) => one.startsWith(section));
		const value = new RegExp(`^[ \\t]+${label}:[ \\t]*(\\S.*?)[ \\t]*\\r?$`, 'm').exec(
			own ?? '',
		)?.[1];
		return value === undefined ? [] : [[field, value] as const];
	});
}

/** `grep . /sys/class/dmi/id/*` and copies of it: `/sys/class/dmi/id/sys_vendor:QEMU`, `sys_vendor: QEMU`. */
function fromFolder(text: string): readonly (readonly [string, string])[] {
	return text.split(/\r?\n/).flatMap((line) => {
		const [, field = '', value = ''] =
			/^(?:\/sys\/(?:class|devices\/virtual)\/dmi\/id\/)?([a-z_]{8,24})\s?[:=]\s*(\S.{0,200}?)\s*$/.exec(
				line,
			) ?? [];
		return fieldsOfFolder.has(field) ? [[field, value] as const] : [];
	});
}

/** The firmware's words in a printout; null where there are none. */
export function parseFirmwarePrintout(text: string): FirmwarePrintout | null {
	const isTable = /^(?:# dmidecode|Handle 0x[0-9A-F]{4}, DMI type)/m.test(text);
	const entries = isTable ? fromTable(text) : fromFolder(text);
	if (entries.length === 0) return null;
	const vmBit = isTable && /^BIOS Information/m.test(text) ? isVirtual(text) : null;
	return { fields: Object.fromEntries(entries), vmBit };
}

// A table that is cut before the characteristics says nothing of it.
function isVirtual(text: string): boolean | null {
	if (/^\s+System is a virtual machine\s*$/m.test(text)) return true;
	return /^\s+Characteristics:/m.test(text) ? false : null;
}

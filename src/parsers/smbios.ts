interface Structure {
	readonly type: number;
	readonly bytes: readonly number[];
	readonly texts: readonly string[];
}

const headBytes = 8;
const places = [
	[0, 'bios_vendor', 4],
	[0, 'bios_version', 5],
	[1, 'sys_vendor', 4],
	[1, 'product_name', 5],
	[1, 'product_version', 6],
	[1, 'product_serial', 7],
	[2, 'board_vendor', 4],
	[2, 'board_name', 5],
	[3, 'chassis_vendor', 4],
	[3, 'chassis_asset_tag', 8],
] as const;

/** One structure: its own bytes, then texts that each end in a zero, then one more zero. */
function structureAt(bytes: Uint8Array, at: number): { one: Structure; next: number } | null {
	const length = bytes[at + 1] ?? 0;
	if (length < 4 || at + length > bytes.length) return null;
	const texts: string[] = [];
	let next = at + length;
	for (let end = bytes.indexOf(0, next); end > next; end = bytes.indexOf(0, next)) {
		texts.push(new TextDecoder().decode(bytes.subarray(next, end)));
		next = end + 1;
	}
	const one = { type: bytes[at] ?? 0, bytes: [...bytes.subarray(at, at + length)], texts };
	return { one, next: next + (texts.length === 0 ? 2 : 1) };
}

function structuresIn(bytes: Uint8Array): readonly Structure[] {
	const found: Structure[] = [];
	for (let at = headBytes; at < bytes.length; ) {
		const read = structureAt(bytes, at);
		if (read === null || read.one.type === 127) break;
		found.push(read.one);
		at = read.next;
	}
	return found;
}

/** The firmware's words, and whether it says that this is a virtual machine. */
export interface Smbios {
	/** By the names of `/sys/class/dmi/id`, of each structure the first. */
	readonly fields: Readonly<Record<string, string>>;
	/** Null where the firmware is too old to say. */
	readonly virtualMachine: boolean | null;
}

/**
 * Reads `RawSMBIOSData` in base64, as GetSystemFirmwareTable gives it. Structures and places:
 * https://www.dmtf.org/standards/smbios (DSP0134), types 0 to 3; the bit is 4 of the second extension byte.
 */
export function parseSmbios(base64: string): Smbios {
	const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
	const structures = structuresIn(bytes);
	const first = (type: number) => structures.find((one) => one.type === type);
	const entries = places.flatMap(([type, name, place]) => {
		const structure = first(type);
		const number = structure?.bytes[place] ?? 0;
		const text = structure?.texts[number - 1]?.trim();
		return text ? [[name, text] as const] : [];
	});
	const extension = first(0)?.bytes[0x13];
	return {
		fields: Object.fromEntries(entries),
		virtualMachine: extension === undefined ? null : (extension & 0x10) !== 0,
	};
}

type Fields = Readonly<Record<string, string>>;

const texts = (words: readonly string[]): readonly number[] => [
	...words.flatMap((word) => [...new TextEncoder().encode(word), 0]),
	...(words.length === 0 ? [0] : []),
	0,
];

/** A structure whose text fields stand at these places; a missing text is number 0, "not specified". */
function structure(
	type: number,
	length: number,
	fields: Fields,
	places: Readonly<Record<string, number>>,
): readonly number[] {
	const bytes = new Array<number>(length).fill(0);
	bytes.splice(0, 4, type, length, type, 0);
	const words: string[] = [];
	for (const [name, place] of Object.entries(places)) {
		const word = fields[name];
		if (word === undefined) continue;
		words.push(word);
		bytes[place] = words.length;
	}
	return [...bytes, ...texts(words)];
}

/**
 * The firmware's tables as Windows hands them out (RawSMBIOSData), in base64. Structures and places:
 * https://www.dmtf.org/standards/smbios (DSP0134), types 0 to 3.
 */
export function smbiosBytes(fields: Fields): string {
	const bios = { bios_vendor: 4, bios_version: 5 };
	const system = { sys_vendor: 4, product_name: 5, product_version: 6, product_serial: 7 };
	const table = [
		...structure(0, 0x18, fields, bios),
		...structure(1, 0x1b, fields, system),
		...structure(2, 0x0f, fields, { board_vendor: 4, board_name: 5 }),
		...structure(3, 0x15, fields, { chassis_vendor: 4, chassis_asset_tag: 8 }),
		...structure(127, 4, {}, {}),
	];
	const length = [0, 8, 16, 24].map((shift) => (table.length >>> shift) & 0xff);
	return btoa(String.fromCharCode(0, 3, 2, 0, ...length, ...table));
}

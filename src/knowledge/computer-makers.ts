/**
 * What makers of physical computers write into `sys_vendor`, lower case, by its beginning. Some set the
 * SMBIOS bit of virtual machines on them (seen: Lenovo A740, IBM 4810; https://github.com/linuxhw/DMI),
 * so that this bit says nothing beside one of these names.
 */
export const computerMakers: readonly string[] = [
	'acer',
	'asrock',
	'asus',
	'dell',
	'fujitsu',
	'gigabyte',
	'hewlett-packard',
	'hp',
	'ibm',
	'intel',
	'lenovo',
	'medion',
	'micro-star',
	'msi',
	'samsung',
	'sony',
	'supermicro',
	'toshiba',
];

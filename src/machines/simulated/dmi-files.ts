/** Firmware texts as the files of `/sys/class/dmi/id`. */
export function dmiFiles(fields: Readonly<Record<string, string>>): Record<string, string> {
	const entries = Object.entries(fields).map(([name, text]) => [`/sys/class/dmi/id/${name}`, text]);
	return Object.fromEntries(entries);
}

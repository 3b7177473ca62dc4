/** Properties from `Name : Value` lines, as Format-List prints them; a blank value stays away. */
export function parsePropertyList(text: string): Readonly<Record<string, string>> {
	const entries = text.split(/\r?\n/).flatMap((line) => {
		// HyperVRequirementVMMonitorModeExtensions          : True
		const [, name, value] = /^\s*"?([A-Za-z]\w*)"?\s*:\s*(\S.*?),?\s*$/.exec(line) ?? [];
		return name && value && value !== 'null' ? [[name, value] as const] : [];
	});
	return Object.fromEntries(entries);
}

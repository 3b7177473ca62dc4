import type { BootOptions } from '../model/windows-facts.ts';

/**
 * One boot entry as `bcdedit /enum {current}` prints it. Headings are in the user's language, element names are
 * not: `hypervisorlaunchtype    Auto`. Null where no element is found at all, such as in an error.
 */
export function parseBootEntry(text: string): BootOptions | null {
	const elements = new Map(
		text.split(/\r?\n/).flatMap((line) => {
			// hypervisorlaunchtype    Auto
			const [, name, value] = /^([a-z]+)\s{2,}(\S.*?)\s*$/.exec(line) ?? [];
			return name && value ? [[name, value.toLowerCase()] as const] : [];
		}),
	);
	if (!elements.has('identifier') && !elements.has('device') && !elements.has('path')) return null;
	const launch = elements.get('hypervisorlaunchtype');
	return { launchType: launch === 'auto' || launch === 'off' ? launch : null };
}

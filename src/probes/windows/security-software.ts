import { absent, observed, unobserved, valueIn, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseMalwareScanners } from '../../parsers/malware-scanners.ts';

/** Which product scans for malware here; Windows Server keeps no list of them. */
export const securitySoftware: Probe<'security-software'> = {
	fact: 'security-software',
	title: 'products that scan for malware',
	appliesTo: ['windows'],
	async observe(machine) {
		const source = 'AntiVirusProduct';
		const version = valueIn(await machine.windowsVersion());
		if (version !== undefined && version.product !== 'workstation') {
			return absent({ source, excerpt: 'Windows Server keeps no list' });
		}
		const answer = await machine.query('malware-scanners');
		if (answer.status !== 'observed') return withoutValue(answer, source);
		const value = parseMalwareScanners(answer.value);
		return value === null
			? unobserved('unparsable', { source })
			: observed(value, { source, excerpt: value.products.join(', ') || "Windows' own" });
	},
};

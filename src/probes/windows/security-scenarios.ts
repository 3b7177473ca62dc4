import type { Machine } from '../../model/machine.ts';
import { absent, observed, valueIn, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\DeviceGuard\\Scenarios';

async function isEnabled(machine: Machine, scenario: string): Promise<boolean> {
	const values = valueIn(await machine.registryValues(`${key}\\${scenario}`));
	return values?.['Enabled'] === 1;
}

/**
 * What virtualization-based security is told to protect. Any of them starts the hypervisor, even WindowsHello:
 * https://github.com/raysaliveonline-commits/vmware-nested-virtualization-fix-windows11
 */
export const securityScenarios: Probe<'security-scenarios'> = {
	fact: 'security-scenarios',
	title: 'what virtualization-based security protects',
	appliesTo: ['windows'],
	async observe(machine) {
		const answer = await machine.registryKeys(key);
		if (answer.status !== 'observed') return withoutValue(answer, key);
		const states = await Promise.all(answer.value.map((name) => isEnabled(machine, name)));
		const enabled = answer.value.filter((_, place) => states[place]);
		if (enabled.length === 0) return absent({ source: key, excerpt: 'none is enabled' });
		return observed({ enabled }, { source: key, excerpt: enabled.join(', ') });
	},
};

import { observed, unobserved, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseDeviceGuard } from '../../parsers/device-guard.ts';

/** Virtualization-based security, which starts the hypervisor without any feature of Hyper-V. */
export const deviceGuard: Probe<'device-guard'> = {
	fact: 'device-guard',
	title: 'virtualization-based security',
	appliesTo: ['windows'],
	async observe(machine) {
		const source = 'Win32_DeviceGuard';
		const answer = await machine.query('device-guard');
		if (answer.status !== 'observed') return withoutValue(answer, source);
		const value = parseDeviceGuard(answer.value);
		return value === null
			? unobserved('unparsable', { source })
			: observed(value, { source, excerpt: value.status });
	},
};

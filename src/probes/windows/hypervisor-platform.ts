import { observed, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';

/** Whether a hypervisor runs that programs can use; absent without the feature that lets them. */
export const hypervisorPlatform: Probe<'hypervisor-platform'> = {
	fact: 'hypervisor-platform',
	title: 'the Windows Hypervisor Platform',
	appliesTo: ['windows'],
	async observe(machine) {
		const source = 'WHvGetCapability';
		const answer = await machine.hypervisorPlatform();
		if (answer.status !== 'observed') return withoutValue(answer, source);
		const excerpt = answer.value ? 'a hypervisor runs' : 'no hypervisor runs';
		return observed({ isRunning: answer.value }, { source, excerpt });
	},
};

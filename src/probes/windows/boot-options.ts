import { observed, unobserved, withoutValue } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import { parseBootEntry } from '../../parsers/boot-entry.ts';

/** How Windows was told to start its hypervisor; only an administrator may look. */
export const bootOptions: Probe<'boot-options'> = {
	fact: 'boot-options',
	title: 'the boot options',
	appliesTo: ['windows'],
	async observe(machine) {
		const source = 'bcdedit /enum osloader';
		const answer = await machine.query('boot-entries');
		if (answer.status !== 'observed') return withoutValue(answer, source);
		const [text]: unknown[] = Array.isArray(answer.value) ? answer.value : [];
		const options = typeof text === 'string' ? parseBootEntry(text) : null;
		if (options === null) return unobserved('unparsable', { source });
		const excerpt = `hypervisorlaunchtype ${options.launchType ?? 'not set'}`;
		return observed(options, { source, excerpt });
	},
};

import { kernelOptions } from '../src/knowledge/kernel-options.ts';
import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';

/** Whether the running kernel was built with what containers need. */
export const kernelConfiguration = defineCheck({
	id: 'kernel-configuration',
	layer: 'guest-os',
	severity: 'blocker',
	healthyTitle: 'The kernel was built for containers',
	failingTitle: 'The kernel was built without what containers need',
	references: ['https://github.com/moby/moby/blob/master/contrib/check-config.sh'],
	appliesTo: ['linux'],
	needs: ['kernel-configuration'],
	uses: ['engine-ping'],
	diagnose({ 'kernel-configuration': kernel, 'engine-ping': ping }) {
		if (kernel === undefined) return unknown('no file tells how the kernel was built');
		const missing = (names: readonly string[]): readonly string[] =>
			names.filter((name) => kernel.options[name] === 'n');
		const vital = missing(kernelOptions.start);
		const all = [...vital, ...missing(kernelOptions.work)];
		if (all.length === 0) return pass(`${kernel.source} sets all that is needed`);
		const because = `${kernel.source} does not set ${all.join(', ')}`;
		// An engine that answers shows that the kernel can start it; what is missing is missed later.
		const blocks = vital.length > 0 && ping.status !== 'observed';
		const parameters = { options: all.map((name) => `CONFIG_${name}`).join(' ') };
		return fail(because, 'boot-another-kernel', parameters, blocks ? 'blocker' : 'degraded');
	},
});

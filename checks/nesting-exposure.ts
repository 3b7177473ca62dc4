import { defineCheck } from '../src/model/check.ts';
import { fail, failForGood, notApplicable, pass, unknown } from '../src/model/finding.ts';

/** Whether the hypervisor below this machine lets it run guests of its own. */
export const nestingExposure = defineCheck({
	id: 'nesting-exposure',
	layer: 'outer-hypervisor',
	severity: 'blocker',
	healthyTitle: 'The outer hypervisor lets this machine run guests of its own',
	failingTitle: 'The outer hypervisor keeps hardware virtualization from this machine',
	references: ['https://docs.kernel.org/virt/kvm/x86/running-nested-guests.html'],
	appliesTo: ['linux', 'windows'],
	needs: ['nesting', 'identity'],
	diagnose({ nesting, identity }) {
		if (nesting === undefined) return unknown('nothing is known about nesting');
		const because = nesting.because.join('; ');
		switch (nesting.verdict) {
			case 'proven':
			case 'exposed':
				return pass(because);
			case 'not-a-guest':
				return notApplicable('this is not a virtual machine');
			case 'undetermined':
				return unknown(because, nesting.settledBy);
			case 'impossible':
				return failForGood(because, nesting.ruling ?? { reason: because, source: '' });
			case 'withheld':
				return fail(because, 'expose-nesting', {
					hypervisor: identity?.machine.id ?? 'unknown-vm',
					cloud: identity?.cloud.id ?? '',
				});
		}
	},
});

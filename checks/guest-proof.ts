import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';

/** Whether a guest really ran: what all flags can only announce. */
export const guestProof = defineCheck({
	id: 'guest-proof',
	layer: 'guest-os',
	severity: 'blocker',
	healthyTitle: 'A virtual machine ran here',
	failingTitle: 'No virtual machine can run here now',
	references: [
		'https://docs.kernel.org/virt/kvm/api.html',
		'https://learn.microsoft.com/virtualization/api/hypervisor-platform/hypervisor-platform',
	],
	appliesTo: ['linux', 'windows'],
	needs: ['guest-run'],
	dependsOn: [
		'firmware-virtualization-switch',
		'nesting-exposure',
		'hypervisor-running',
		'kvm-module',
		'kvm-device',
		'kvm-access',
		'other-hypervisors',
	],
	diagnose({ 'guest-run': run }) {
		if (run === undefined) return notApplicable('nothing is here to run one through');
		switch (run.outcome) {
			case 'ran':
				return pass(`a guest ran here in ${run.milliseconds} ms`);
			case 'in-use':
				return fail('another hypervisor holds the processor (EBUSY)', 'free-virtualization');
			case 'never-ended':
			case 'strayed':
			case 'refused':
				return unknown(
					`the trial guest did not do what it should: ${run.detail}`,
					'the log of the kernel, or of Hyper-V on Windows',
				);
		}
	},
});

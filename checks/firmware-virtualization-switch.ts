import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass, unknown } from '../src/model/finding.ts';

/** Whether a physical machine's firmware lets the processor virtualize. */
export const firmwareVirtualizationSwitch = defineCheck({
	id: 'firmware-virtualization-switch',
	layer: 'firmware',
	severity: 'blocker',
	healthyTitle: 'The firmware lets the processor virtualize',
	failingTitle: 'Virtualization is switched off in the firmware, or the processor lacks it',
	references: [
		'https://docs.kernel.org/virt/kvm/x86/running-nested-guests.html',
		'https://github.com/torvalds/linux/blob/master/arch/x86/kernel/cpu/feat_ctl.c',
		'https://github.com/torvalds/linux/blob/master/arch/x86/kernel/cpu/amd.c',
	],
	appliesTo: ['linux'],
	needs: ['identity', 'cpu-virtualization'],
	uses: ['guest-run'],
	diagnose({ identity, 'cpu-virtualization': cpu, 'guest-run': run }) {
		if (run.status === 'observed' && run.value.outcome === 'ran') {
			return pass('a guest ran on this machine');
		}
		const role = identity?.machine.role;
		if (role === undefined || role === null) return unknown('it is not known what runs below');
		if (role !== 'physical') return notApplicable('a virtual machine has no switch of its own');
		if (cpu === undefined) return unknown('the processor flags were not read');
		const feature = cpu.vmx ? 'VT-x' : 'AMD-V';
		if (!cpu.vmx && !cpu.svm) {
			return fail(
				'the processor shows neither VT-x nor AMD-V: switched off in the firmware, or not there',
				'switch-on-virtualization',
			);
		}
		return cpu.kernelListsIt === false
			? fail(
					`the processor has ${feature}, and the kernel finds it locked by the firmware`,
					'switch-on-virtualization',
				)
			: pass(`the processor shows ${feature}`);
	},
});

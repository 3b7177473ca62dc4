import { defineCheck } from '../src/model/check.ts';
import { fail, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Whether another hypervisor's driver keeps VT-x or AMD-V from KVM. */
export const otherHypervisors = defineCheck({
	id: 'other-hypervisors',
	layer: 'guest-os',
	severity: 'advice',
	healthyTitle: 'No other hypervisor is in the way',
	failingTitle: "Another hypervisor's driver is loaded",
	references: ['https://github.com/firecracker-microvm/firecracker/issues/1109'],
	appliesTo: ['linux'],
	needs: ['other-hypervisors'],
	uses: ['guest-run'],
	diagnose({ 'other-hypervisors': others, 'guest-run': run }) {
		if (others === undefined) return unknown("the kernel's modules were not found");
		if (others.modules.length === 0) return pass('no driver of VirtualBox or VMware is loaded');
		const names = others.modules.join(', ');
		const outcome = valueIn(run)?.outcome;
		if (outcome === 'ran') return pass(`${names} is loaded, and a guest ran all the same`);
		return outcome === 'in-use'
			? fail(`${names} is loaded, and the processor is taken`, 'free-virtualization', {}, 'blocker')
			: fail(`${names} is loaded; its virtual machines keep KVM out`, 'free-virtualization');
	},
});

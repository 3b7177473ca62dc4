import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass } from '../src/model/finding.ts';

const drivers = ['kvm_intel', 'kvm_amd', 'kvm_pvm'];

/** Whether the kernel has the KVM module that drives this processor. */
export const kvmModule = defineCheck({
	id: 'kvm-module',
	layer: 'guest-os',
	severity: 'blocker',
	healthyTitle: 'The kernel has the KVM module for this processor',
	failingTitle: 'The KVM module for this processor is not loaded',
	references: [
		'https://docs.kernel.org/virt/kvm/x86/running-nested-guests.html',
		'https://github.com/kata-containers/runtime/issues/1985',
	],
	appliesTo: ['linux'],
	needs: ['kvm-modules', 'cpu-virtualization'],
	dependsOn: ['firmware-virtualization-switch', 'nesting-exposure'],
	diagnose({ 'kvm-modules': modules, 'cpu-virtualization': cpu }) {
		const driver = modules?.present.find((name) => drivers.includes(name));
		if (driver !== undefined) return pass(`${driver} is in the kernel`);
		if (!cpu?.vmx && !cpu?.svm) return notApplicable('there is no VT-x or AMD-V for it to drive');
		const module = cpu.vmx ? 'kvm_intel' : 'kvm_amd';
		const installed = modules?.moduleFolder !== false;
		return fail(
			installed
				? `${module} is not in the kernel`
				: `${module} is not in the kernel, and no module files for it are installed`,
			'load-kvm-module',
			{ module, installed: String(installed) },
		);
	},
});

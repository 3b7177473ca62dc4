import { defineCheck } from '../src/model/check.ts';
import { fail, notApplicable, pass } from '../src/model/finding.ts';

/** Whether guests use the processor's own paging, without which they are many times slower. */
export const nestedPaging = defineCheck({
	id: 'nested-paging',
	layer: 'guest-os',
	severity: 'degraded',
	healthyTitle: "Guests use the processor's own paging",
	failingTitle: "Guests do without the processor's own paging, and are slow",
	references: [
		'https://docs.kernel.org/admin-guide/kernel-parameters.html',
		'https://github.com/kata-containers/kata-containers/blob/main/src/runtime/cmd/kata-runtime/kata-check_amd64.go',
	],
	appliesTo: ['linux'],
	needs: ['kvm-modules'],
	dependsOn: ['kvm-module'],
	diagnose({ 'kvm-modules': modules }) {
		const { paging = null, unrestricted = null, present = [] } = modules ?? {};
		const driver = present.includes('kvm_amd') ? 'kvm_amd' : 'kvm_intel';
		const option = driver === 'kvm_amd' ? 'npt' : 'ept';
		if (paging === null) return notApplicable('no KVM module of Intel or AMD is in the kernel');
		if (!paging) {
			return fail(`${driver} runs with ${option} off`, 'use-nested-paging', { driver, option });
		}
		return unrestricted === false
			? fail(`${driver} runs with unrestricted_guest off`, 'use-nested-paging', {
					driver,
					option: 'unrestricted_guest',
				})
			: pass(`${driver} runs with ${option}`);
	},
});

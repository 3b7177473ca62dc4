import { defineCheck } from '../src/model/check.ts';
import type { Used } from '../src/model/facts.ts';
import { fail, type Judgement, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Why a hypervisor that is installed does not run. */
function why(facts: Used<'windows-restart' | 'boot-options'>): Judgement {
	const [signal] = valueIn(facts['windows-restart'])?.signals ?? [];
	if (signal) return fail(`a restart is pending: ${signal}`, 'restart-windows');
	const boot = valueIn(facts['boot-options']);
	if (boot?.launchType === 'off') {
		const other = boot.others.find(({ launchType }) => launchType === 'auto');
		const beside = other ? `; the entry ${other.name} has auto` : '';
		return fail(`the boot option hypervisorlaunchtype is off${beside}`, 'start-hypervisor');
	}
	const because = 'it is installed, and does not run';
	return boot === undefined
		? fail(`${because}; only an administrator can see the boot options`, 'start-hypervisor')
		: fail(because, 'start-hypervisor');
}

/** Whether Windows' own hypervisor runs. "A hypervisor is present" says nothing: every guest says it. */
export const hypervisorRunning = defineCheck({
	id: 'hypervisor-running',
	layer: 'boot',
	severity: 'blocker',
	healthyTitle: "Windows' own hypervisor runs",
	failingTitle: "Windows' own hypervisor does not run",
	references: [
		'https://learn.microsoft.com/virtualization/hyper-v-on-windows/tlfs/feature-discovery',
		'https://learn.microsoft.com/windows-hardware/drivers/devtest/bcdedit--set',
	],
	appliesTo: ['windows'],
	needs: ['windows-features'],
	uses: ['hypervisor-leaves', 'hypervisor-platform', 'windows-restart', 'boot-options'],
	dependsOn: ['hyper-v-feature', 'virtual-machine-platform', 'nesting-exposure'],
	diagnose({ 'windows-features': features, 'hypervisor-leaves': leaves, ...facts }) {
		if (valueIn(facts['hypervisor-platform'])?.isRunning) {
			return pass('the Windows Hypervisor Platform says so');
		}
		if (leaves.status === 'unobserved') return unknown('CPUID could not be read');
		const { createPartitions = false, cpuManagement = false } = valueIn(leaves)?.partition ?? {};
		if (createPartitions && cpuManagement) {
			return pass('this Windows is the root partition of a hypervisor (CPUID 0x40000003)');
		}
		const names = ['Microsoft-Hyper-V', 'VirtualMachinePlatform', 'HypervisorPlatform'];
		const states = names.map((name) => features?.states[name]);
		if (states.every((state) => state === undefined)) return unknown('no feature was seen');
		return states.some((state) => state === 'enabled' || state === 'present')
			? why(facts)
			: notApplicable('no feature that starts it is installed');
	},
});

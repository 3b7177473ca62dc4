import { hypervisorFeatures } from '../src/knowledge/hypervisor-features.ts';
import { trialNeeded } from '../src/knowledge/trial-needed.ts';
import { defineCheck } from '../src/model/check.ts';
import type { Used } from '../src/model/facts.ts';
import { fail, type Judgement, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** Why a hypervisor that is installed does not run. */
function why(facts: Used<'windows-restart' | 'boot-options' | 'identity' | 'nesting'>): Judgement {
	const trial = trialNeeded(facts.identity, facts.nesting);
	const [signal] = valueIn(facts['windows-restart'])?.signals ?? [];
	if (signal) return fail(`a restart is pending: ${signal}`, 'restart-windows');
	const boot = valueIn(facts['boot-options']);
	const other = boot?.others.find(({ launchType }) => launchType === 'auto');
	const beside = other ? `; the entry ${other.name} has auto` : '';
	const unseen = boot ? '' : '; only an administrator can see the boot options';
	const isOff = boot?.launchType === 'off';
	const because = isOff
		? `the boot option hypervisorlaunchtype is off${beside}`
		: `it is installed, and does not run${unseen}`;
	return fail(because, 'start-hypervisor', { trial });
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
	uses: [
		...(['hypervisor-leaves', 'hypervisor-platform', 'windows-restart'] as const),
		...(['boot-options', 'identity', 'nesting'] as const),
	],
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
		const states = hypervisorFeatures.map((name) => features?.states[name] ?? 'unseen');
		if (states.every((state) => state === 'unseen')) return unknown('no feature was seen');
		return states.some((state) => ['enabled', 'present'].includes(state))
			? why(facts)
			: notApplicable('no feature that starts it is installed');
	},
});

import { defineCheck } from '../src/model/check.ts';
import type { CpuVirtualization } from '../src/model/facts.ts';
import { fail, type Judgement, notApplicable, pass, unknown } from '../src/model/finding.ts';
import { valueIn } from '../src/model/observation.ts';

/** What the processor's flags say, and the kernel about the firmware's lock. */
function byProcessor(cpu: CpuVirtualization, firmware: boolean | null, system: string): Judgement {
	const isThere = cpu.vmx || cpu.svm;
	if (isThere && cpu.kernelListsIt !== false && firmware !== false) {
		return pass(`the processor shows ${cpu.vmx ? 'VT-x' : 'AMD-V'}`);
	}
	const because = isThere
		? `the processor has ${cpu.vmx ? 'VT-x' : 'AMD-V'}, and the kernel finds it locked by the firmware`
		: 'the processor shows neither VT-x nor AMD-V: switched off in the firmware, or not there';
	return fail(because, 'switch-on-virtualization', { system });
}

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
	appliesTo: ['linux', 'windows'],
	needs: ['identity'],
	uses: ['cpu-virtualization', 'guest-run', 'windows-processor'],
	diagnose({ identity, 'guest-run': run, ...facts }) {
		if (run.status === 'observed' && run.value.outcome === 'ran') {
			return pass('a guest ran on this machine');
		}
		const role = identity?.machine.role;
		if (role === undefined || role === null) return unknown('it is not known what runs below');
		if (role === 'guest') return notApplicable('a virtual machine has no switch of its own');
		// A hypervisor that runs hides the processor's flags, and is proof enough of them.
		if (role === 'host') return pass('a hypervisor of its own runs on this machine');
		const cpu = valueIn(facts['cpu-virtualization']);
		const firmware = valueIn(facts['windows-processor'])?.firmwareEnabled ?? null;
		const system = facts['windows-processor'].status === 'observed' ? 'windows' : 'linux';
		if (cpu !== undefined) return byProcessor(cpu, firmware, system);
		return firmware === true
			? pass('the kernel says that the firmware lets it')
			: unknown('the processor flags were not read');
	},
});

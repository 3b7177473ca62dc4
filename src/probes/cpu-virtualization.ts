import type { Cpu, CpuVirtualization } from '../model/facts.ts';
import type { Machine } from '../model/machine.ts';
import { absent, observed, unobserved, valueIn } from '../model/observation.ts';
import type { Probe } from '../model/probe.ts';
import { cpu } from './cpu.ts';

const bit = (register: number, position: number): boolean => ((register >>> position) & 1) === 1;

type Bits = Pick<CpuVirtualization, 'vmx' | 'svm' | 'hypervisorBit'>;

// Leaf 1 ECX bits 5 and 31, leaf 0x80000001 ECX bit 2 where there is such a leaf:
// https://docs.kernel.org/virt/kvm/x86/running-nested-guests.html, Intel SDM 2A and AMD APM 3 (CPUID).
async function fromCpuid(machine: Machine): Promise<Bits | string> {
	const basic = await machine.cpuid(1);
	if (basic.status !== 'observed') return basic.detail;
	const highest = valueIn(await machine.cpuid(0x80000000))?.eax ?? 0;
	const extended = highest >= 0x80000001 ? valueIn(await machine.cpuid(0x80000001)) : undefined;
	const { ecx } = basic.value;
	return { vmx: bit(ecx, 5), hypervisorBit: bit(ecx, 31), svm: bit(extended?.ecx ?? 0, 2) };
}

function inWords({ vmx, svm, hypervisorBit }: Bits): string {
	const shown = [vmx && 'VMX', svm && 'SVM', hypervisorBit && 'hypervisor bit'];
	return shown.filter((word) => word !== false).join(', ') || 'neither VMX nor SVM';
}

function listsIt(flags: Cpu['flags'] | undefined): boolean | null {
	return flags ? flags.vmx || flags.svm : null;
}

/** Whether VT-x or AMD-V is visible: CPUID itself, else the kernel's list of flags. */
export const cpuVirtualization: Probe<'cpu-virtualization'> = {
	fact: 'cpu-virtualization',
	title: 'whether the processor shows VT-x or AMD-V',
	appliesTo: ['linux', 'windows'],
	async observe(machine) {
		const [bits, listed] = await Promise.all([
			fromCpuid(machine),
			machine.os === 'linux' ? cpu.observe(machine) : absent({ source: 'no list of flags' }),
		]);
		const flags = valueIn(listed)?.flags;
		const kernelListsIt = listsIt(flags);
		if (typeof bits !== 'string') {
			const evidence = { source: 'CPUID 1, 0x80000001', excerpt: inWords(bits) };
			return observed({ ...bits, readFrom: 'cpuid', kernelListsIt }, evidence);
		}
		if (flags) {
			const { vmx, svm, hypervisor } = flags;
			const seen = { vmx, svm, hypervisorBit: hypervisor };
			const evidence = { source: '/proc/cpuinfo flags', excerpt: inWords(seen) };
			return observed({ ...seen, readFrom: 'cpuinfo', kernelListsIt }, evidence);
		}
		const reason = listed.status === 'unobserved' ? listed.reason : 'unsupported';
		return unobserved(reason, { source: 'CPUID', excerpt: bits }, ...listed.evidence);
	},
};

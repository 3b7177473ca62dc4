import { cpuidVendors } from '../knowledge/cpuid-vendors.ts';
import type { Signals } from '../model/signals.ts';
import type { Claim } from './claim.ts';

// CreatePartitions and CpuManagement together: this machine runs the hypervisor itself. The first one
// alone is a guest that may create partitions (Linux: arch/x86/kernel/cpu/mshyperv.c).
function rootPartition({ cpuid, hypervisor_cpuid_vendor: vendor }: Signals): readonly Claim[] {
	const privileges = Number(cpuid?.['0x40000003.ebx'] ?? 0);
	const isRoot = vendor === 'Microsoft Hv' && (privileges & 1) !== 0 && (privileges & 0x1000) !== 0;
	const signal = 'CPUID 0x40000003 EBX';
	const value = `0x${privileges.toString(16)}`;
	return isRoot ? [{ hypervisor: 'hyperv', role: 'host', rank: 95, signal, value }] : [];
}

function vendorClaims(vendor: string | undefined, leaf: string, rank: number): readonly Claim[] {
	if (!vendor) return [];
	const known = cpuidVendors.find((row) => row.vendor === vendor);
	const hypervisor = known?.hypervisor ?? 'unknown-vm';
	const claim = { hypervisor, role: 'guest', signal: `CPUID ${leaf}`, value: vendor } as const;
	return [{ ...claim, rank: hypervisor === 'unknown-vm' ? 30 : rank }];
}

// Both names are QEMU's own processor models (qemu, target/i386/cpu.c); a guest keeps them whatever
// the firmware says.
function modelClaims({ cpu_vendor: vendor, cpu_model: model = '' }: Signals): readonly Claim[] {
	const claim = { role: 'guest', signal: 'processor', value: model } as const;
	if (vendor === 'User Mode Linux' || model === 'UML')
		return [{ ...claim, hypervisor: 'uml', rank: 94, value: vendor ?? model }];
	if (model.startsWith('QEMU Virtual CPU')) return [{ ...claim, hypervisor: 'qemu', rank: 40 }];
	return model.startsWith('Common KVM processor') || model.startsWith('Common 32-bit KVM')
		? [{ ...claim, hypervisor: 'kvm', rank: 45 }]
		: [];
}

// pSeries machines are partitions; only PowerNV runs without a hypervisor below it.
function powerClaims({ cpuinfo_machine: machine = '' }: Signals): readonly Claim[] {
	const claim = { role: 'guest', signal: '/proc/cpuinfo machine', value: machine } as const;
	// CHRP IBM pSeries (emulated by qemu)
	if (machine.includes('emulated by qemu')) return [{ ...claim, hypervisor: 'kvm', rank: 58 }];
	// CHRP IBM,8286-42A
	if (/^CHRP IBM,/.test(machine)) return [{ ...claim, hypervisor: 'powervm', rank: 58 }];
	return machine.startsWith('PowerNV')
		? [{ ...claim, hypervisor: 'none', role: 'physical', rank: 58 }]
		: [];
}

/** What the processor says about the machine layer: CPUID, its model, and the machine line of POWER. */
export function processorClaims(signals: Signals): readonly Claim[] {
	return [
		...rootPartition(signals),
		// A second leaf is the emulator's own, behind the Hyper-V face that it shows first.
		...vendorClaims(signals.cpuid?.['0x40000100.vendor'], '0x40000100', 80),
		...vendorClaims(signals.hypervisor_cpuid_vendor, '0x40000000', 70),
		...modelClaims(signals),
		...powerClaims(signals),
	];
}

import { cpuidVendors } from '../knowledge/cpuid-vendors.ts';
import { type DmiRule, hypervisorDmiRules, qemuDmiRules } from '../knowledge/dmi-rules.ts';
import type { HypervisorId } from '../model/identity.ts';
import type { Signals } from '../model/signals.ts';
import type { Claim } from './claim.ts';
import { matchesDmi } from './matches-dmi.ts';

type Claims = (signals: Signals) => readonly Claim[];

// 5.15.90.1-microsoft-standard-WSL2; version 1 has no hypervisor below it that matters
const wslKernel: Claims = ({ files }) => {
	const release = files?.['/proc/sys/kernel/osrelease'] ?? '';
	const isWsl =
		/microsoft|WSL2/i.test(release) || files?.['/proc/sys/fs/binfmt_misc/WSLInterop'] === '@exists';
	const signal = 'kernel release';
	return isWsl ? [{ hypervisor: 'wsl', role: 'guest', rank: 100, signal, value: release }] : [];
};

// CreatePartitions and CpuManagement together: this machine runs the hypervisor itself. The first one
// alone is a guest that may create partitions (Linux: arch/x86/kernel/cpu/mshyperv.c).
const rootPartition: Claims = ({ cpuid, hypervisor_cpuid_vendor: vendor }) => {
	const privileges = Number(cpuid?.['0x40000003.ebx'] ?? 0);
	const isRoot = vendor === 'Microsoft Hv' && (privileges & 1) !== 0 && (privileges & 0x1000) !== 0;
	const signal = 'CPUID 0x40000003 EBX';
	const value = `0x${privileges.toString(16)}`;
	return isRoot ? [{ hypervisor: 'hyperv', role: 'host', rank: 95, signal, value }] : [];
};

function dmiClaim(rule: DmiRule<HypervisorId>, dmi: Record<string, string>, rank: number): Claim {
	const value = rule.all.map(({ field }) => dmi[field]).join(' / ');
	const signal = `DMI ${rule.all.map(({ field }) => field).join(', ')}`;
	return { hypervisor: rule.says, role: 'guest', rank, signal, value };
}

// m5.metal and u-6tb1.metal-…: Amazon's name on a physical machine (systemd, src/basic/virt.c)
const isMetal = (dmi: Readonly<Record<string, string>>): boolean =>
	dmi['sys_vendor'] === 'Amazon EC2' && /\.metal(-|$)/.test(dmi['product_name'] ?? '');

const firmware: Claims = ({ dmi = {} }) => {
	if (isMetal(dmi)) {
		const value = dmi['product_name'] ?? '';
		return [{ hypervisor: 'none', role: 'physical', rank: 92, signal: 'DMI product_name', value }];
	}
	const exact = hypervisorDmiRules.filter((rule) => matchesDmi(rule, dmi));
	const board = qemuDmiRules.filter((rule) => matchesDmi(rule, dmi));
	return [
		...exact.map((rule) => dmiClaim(rule, dmi, 90)),
		...board.map((rule) => dmiClaim(rule, dmi, 60)),
	];
};

// FIRECK: github.com/firecracker-microvm/firecracker (acpi-tables); VBOX: VirtualBox's DSDT, which
// Windows shows as HKLM\HARDWARE\ACPI\DSDT\VBOX__.
const acpiIds: Readonly<Record<string, HypervisorId>> = {
	FIRECK: 'firecracker',
	VBOX: 'virtualbox',
};

const acpi: Claims = ({ acpi: tables = {} }) => {
	for (const [table, value] of Object.entries(tables)) {
		const hypervisor = acpiIds[value];
		if (hypervisor !== undefined) {
			return [{ hypervisor, role: 'guest', rank: 85, signal: `ACPI ${table} OEM id`, value }];
		}
	}
	return [];
};

function vendorClaim(vendor: string, leaf: string, rank: number): readonly Claim[] {
	const known = cpuidVendors.find((row) => row.vendor === vendor);
	const hypervisor = known?.hypervisor ?? 'unknown-vm';
	const claim = { hypervisor, role: 'guest', signal: `CPUID ${leaf}`, value: vendor } as const;
	return [{ ...claim, rank: hypervisor === 'unknown-vm' ? 30 : rank }];
}

// A second leaf is the emulator's own, behind the Hyper-V face that it shows first.
const cpuidLeaves: Claims = ({ hypervisor_cpuid_vendor: vendor, cpuid }) => {
	const second = cpuid?.['0x40000100.vendor'];
	return [
		...(second ? vendorClaim(second, '0x40000100', 80) : []),
		...(vendor ? vendorClaim(vendor, '0x40000000', 70) : []),
	];
};

const someVm: Claims = ({ dmi, cpuinfo_flags: flags }) => {
	const claim = { hypervisor: 'unknown-vm', role: 'guest' } as const;
	return [
		...(dmi?.['smbios_vm_bit'] === '1'
			? [{ ...claim, rank: 20, signal: 'SMBIOS virtual-machine bit', value: 'set' }]
			: []),
		...(flags?.includes('hypervisor')
			? [{ ...claim, rank: 10, signal: 'CPUID hypervisor bit', value: 'set' }]
			: []),
	];
};

/** What every signal says about the machine layer, strongest first. */
export function hypervisorClaims(signals: Signals): readonly Claim[] {
	const rules = [wslKernel, rootPartition, firmware, acpi, cpuidLeaves, someVm];
	return rules.flatMap((rule) => rule(signals)).sort((one, other) => other.rank - one.rank);
}

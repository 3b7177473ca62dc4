import type { Identity } from '../model/identity.ts';
import type { Signals } from '../model/signals.ts';

// What other texts say of VMX and SVM where the flags themselves were not kept. Each expression is
// the English text of a program that is not translated, or a name.
const shown: readonly (readonly [keyof Signals, RegExp])[] = [
	// KVM: Mitigation: VMX disabled (visible, and not in use: Linux, arch/x86/kernel/cpu/bugs.c)
	['vulnerabilities', /KVM: (?:Vulnerable|Mitigation: (?:Split huge pages|VMX disabled))/],
	// Virtualization:                          AMD-V
	['lscpu', /^[ \t]*Virtualization:\s*(?:VT-x|AMD-V)/m],
	['lscpu', /^[ \t]*Flags:.*\b(?:vmx|svm)\b/m],
	// kvm_intel: Using Hyper-V Enlightened VMCS; kvm: Nested Virtualization enabled
	['dmesg', /Hyper-V Enlightened VMCS|kvm(?:_amd)?: Nested Virtualization enabled/i],
	// Processor supports HW virtualization:    yes
	['vbox_hostinfo', /^Processor supports HW virtualization:\s*yes/m],
];

const hidden: readonly (readonly [keyof Signals, RegExp])[] = [
	// KVM: Mitigation: VMX unsupported
	['vulnerabilities', /KVM: Mitigation: VMX unsupported/],
	['lscpu', /^[ \t]*Flags:(?!.*\b(?:vmx|svm)\b).*\bhypervisor\b/m],
	// kvm: no hardware support; kvm: support for 'kvm_intel' disabled by bios
	['dmesg', /kvm: no hardware support|kvm(?:_amd|_intel)?: (?:SVM|VMX) not supported by CPU/i],
	['vbox_hostinfo', /^Processor supports HW virtualization:\s*no/m],
];

function says(signals: Signals, rows: typeof shown): boolean {
	return rows.some(([key, pattern]) => {
		const text = signals[key];
		return typeof text === 'string' && pattern.test(text);
	});
}

// While a hypervisor is present, Windows masks what it says of the processor; before, it says what it sees.
function byWindows({ windows }: Signals): boolean | null {
	if (windows?.hypervisorPresent !== false) return null;
	const { vmMonitorModeExtensions: monitor, virtualizationFirmwareEnabled: firmware } = windows;
	if (monitor === false) return false;
	return monitor === true && firmware === true ? true : null;
}

function isVisible(signals: Signals): boolean | null {
	const { cpuinfo_flags: flags, cpuinfo_flags_known: complete = true, files = {} } = signals;
	if (flags?.some((flag) => flag === 'vmx' || flag === 'svm')) return true;
	if (flags !== undefined && complete) return false;
	if (says(signals, shown)) return true;
	if (says(signals, hidden)) return false;
	const windows = byWindows(signals);
	if (windows !== null) return windows;
	// The module makes the device only where the processor shows VMX or SVM.
	return (files['/dev/kvm'] ?? '@absent') === '@absent' ? null : true;
}

// Xen's paravirtual guests see the processor's own flags, and cannot use them.
function isParavirtual({ cpuinfo_flags: flags, cpuinfo_flags_known, files = {} }: Signals) {
	const kind = files['/sys/hypervisor/guest_type']?.trim();
	if (kind !== undefined && !kind.startsWith('@')) return kind === 'PV';
	return flags !== undefined && cpuinfo_flags_known !== false && !flags.includes('hypervisor');
}

/**
 * Whether hardware virtualization is passed on to this guest; null where it is no guest, or where the
 * signals do not tell. In a container a visible flag is the machine's, and says nothing of its use.
 */
export function nestedExposure(signals: Signals, identity: Identity): boolean | null {
	const { machine, container } = identity;
	if (machine.role !== 'guest') return null;
	if (machine.id === 'xen' && isParavirtual(signals)) return false;
	const visible = isVisible(signals);
	const isContained = container.id !== null && container.id !== 'none';
	return isContained && visible === true ? null : visible;
}

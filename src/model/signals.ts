/**
 * What was seen of a machine that tells what runs below it, in the spelling of `nestvirt identify`.
 * Every key is optional, and a missing key was not observed.
 */
export interface Signals {
	/** As `uname -m` prints it. */
	readonly arch?: string;
	/** Names of `/sys/class/dmi/id/*` and `smbios_vm_bit`; `{}`: the machine has no DMI. */
	readonly dmi?: Readonly<Record<string, string>>;
	/** Those of vmx, svm and hypervisor that are set; complete for these three. */
	readonly cpuinfo_flags?: readonly string[];
	/** The 12 characters of CPUID leaf 0x40000000; empty when there is no such leaf. */
	readonly hypervisor_cpuid_vendor?: string;
	/** Register by `leaf.register`, both as written in the manuals: `0x40000003.ebx` -> `0x002bb9ff`. */
	readonly cpuid?: Readonly<Record<string, string>>;
	/** Path -> content; `@exists`: there, content irrelevant; `@absent`: looked and not there. */
	readonly files?: Readonly<Record<string, string>>;
	/** ACPI table signature -> OEM id. */
	readonly acpi?: Readonly<Record<string, string>>;
}

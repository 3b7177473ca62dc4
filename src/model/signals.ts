import type { WindowsStatement } from './windows-statement.ts';

/**
 * What was seen of a machine that tells what runs below it, in the spelling of `nestvirt identify`.
 * Every key is optional, and a missing key was not observed.
 */
export interface Signals {
	/** As `uname -m` prints it. */
	readonly arch?: string;
	/** Names of `/sys/class/dmi/id/*` and `smbios_vm_bit`; `{}`: the machine has no DMI. */
	readonly dmi?: Readonly<Record<string, string>>;
	/** Those of vmx, svm and hypervisor that are set. */
	readonly cpuinfo_flags?: readonly string[];
	/** False: of these three flags others may be set too. Otherwise the list is complete. */
	readonly cpuinfo_flags_known?: boolean;
	readonly cpu_vendor?: string;
	readonly cpu_model?: string;
	/** The line `machine` of `/proc/cpuinfo`, on POWER. */
	readonly cpuinfo_machine?: string;
	/** The 12 characters of CPUID leaf 0x40000000; empty when there is no such leaf. */
	readonly hypervisor_cpuid_vendor?: string;
	/** Register by `leaf.register`, both as written in the manuals: `0x40000003.ebx` -> `0x002bb9ff`. */
	readonly cpuid?: Readonly<Record<string, string>>;
	/** Path -> content; `@exists`: there, content irrelevant; `@absent`: looked and not there. */
	readonly files?: Readonly<Record<string, string>>;
	/** ACPI table signature -> OEM id. */
	readonly acpi?: Readonly<Record<string, string>>;
	/** Vendor and device of each PCI device, lower case: `80ee:beef`. */
	readonly pci_ids?: readonly string[];
	readonly lspci?: string;
	readonly lscpu?: string;
	readonly dmesg?: string;
	/** What `/sys/devices/system/cpu/vulnerabilities/itlb_multihit` says. */
	readonly vulnerabilities?: string;
	/** The one word that `systemd-detect-virt` printed. */
	readonly systemd_detect_virt?: string;
	/** The words that `virt-what` printed, a line each. */
	readonly virt_what?: string;
	/** What `VBoxManage list hostinfo` printed. */
	readonly vbox_hostinfo?: string;
	/** Names of the services of Windows that run. */
	readonly windows_services?: readonly string[];
	/** What texts and properties of Windows state. */
	readonly windows?: WindowsStatement;
}

/** The facts that tell what runs below a machine. */
export const signalFacts = [
	'kernel',
	'cpu',
	'cpu-virtualization',
	'hypervisor-leaves',
	'dmi',
	'smbios-vm-bit',
	'acpi-tables',
	'container-markers',
	'wsl',
] as const;

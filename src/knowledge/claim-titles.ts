/** What texts can contradict each other about, in words; the rest is called as the program that prints it does. */
const titles: Readonly<Record<string, string>> = {
	computer: 'the name of the machine',
	build: 'the build of Windows',
	revision: 'the revision of Windows',
	kind: 'whether it is a server',
	edition: 'the edition of Windows',
	architecture: 'the architecture of Windows',
	processor: 'the processor',
	mebibytes: 'the memory, in MiB',
	launchType: 'how the boot options start the hypervisor',
	hypervisorPresent: 'whether a hypervisor was detected',
	virtualizationFirmwareEnabled: 'whether the firmware enables virtualization',
	vmMonitorModeExtensions: 'whether the processor has VM Monitor Mode Extensions',
	slat: 'whether the processor has second-level address translation',
	dataExecutionPrevention: 'whether data execution prevention is available',
	below: 'what runs below this machine',
	vmBit: 'whether the firmware calls itself a virtual machine',
	kernel: 'the kernel',
	'cpu.architecture': 'the architecture',
	'cpu.vendor': 'who made the processor',
	'cpu.model': 'the processor',
	'lscpu.hypervisor': 'the hypervisor that lscpu names',
	'lscpu.virtualization': 'the virtualization that lscpu names',
	'lscpu.itlb': 'what lscpu says of KVM',
	'kernel-log.firmware': "the firmware in the kernel's log",
	'kernel-log.hypervisor': "the hypervisor in the kernel's log",
	'kernel-log.nesting': "what the kernel's log says of KVM",
	'detect-virt': 'what systemd-detect-virt says',
	'virt-what': 'what virt-what says',
	'docker.product': "Docker's product",
	'docker.version': "the version of Docker's product",
	'engine.answers': 'whether the engine answered',
	'engine.version': 'the version of the engine',
	'engine.os': 'which containers the engine runs',
};

/** What a claim is about, for people. */
export function claimTitle(about: string): string {
	const [family = '', ...rest] = about.split('.');
	const name = rest.join('.');
	if (family === 'feature') return `the Windows feature ${name}`;
	if (family === 'flag') return `whether the processor shows ${name}`;
	if (family === 'dmi') return `${name} of the firmware`;
	return titles[about] ?? about;
}

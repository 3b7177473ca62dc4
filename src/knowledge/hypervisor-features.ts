/** Features of Windows for which its own hypervisor is started. */
export const hypervisorFeatures: readonly string[] = [
	...['Microsoft-Hyper-V', 'VirtualMachinePlatform', 'HypervisorPlatform'],
];

/** The answer about features of Windows as `Win32_OptionalFeature` gives it: 1 enabled, 2 disabled. */
export function featureAnswers(states: Readonly<Record<string, 1 | 2 | 3>> = {}): unknown {
	const all = {
		'Microsoft-Hyper-V': 2,
		VirtualMachinePlatform: 2,
		HypervisorPlatform: 2,
		'Microsoft-Windows-Subsystem-Linux': 2,
		Containers: 2,
		...states,
	};
	return Object.entries(all).map(([Name, InstallState]) => ({ Name, InstallState }));
}

import type { Description } from '../description.ts';
import type { SimulatedImage } from './engine-state.ts';
import type { Wish } from './wish-of.ts';

// Privileges of the partition in which a hypervisor of its own runs: it may make partitions.
const rootPrivilege = 1;
const firstOfStableKernel = 20348;

function runsHypervisor({ cpuid }: Description): boolean {
	return ((cpuid['0x40000003']?.ebx ?? 0) & rootPrivilege) !== 0;
}

/** Whether an image can use a host's kernel: https://github.com/containerd/platforms/blob/main/platform_windows_compat.go */
function sharesKernel(host: number, image: number): boolean {
	return host < firstOfStableKernel
		? host === image
		: image >= firstOfStableKernel && image <= host;
}

const failed = (text: string): string => `hcs::CreateComputeSystem proof: ${text}`;

/** Why a Windows container does not start, in the engine's words; null: it does. */
export function startFailure(
	machine: Description,
	{ host }: Wish,
	{ version }: SimulatedImage,
): string | null {
	const { windows } = machine;
	const isClient = windows?.version.product === 'workstation';
	// https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container
	const isolation = host['Isolation'] ?? (isClient ? 'hyperv' : 'process');
	if (isolation === 'hyperv') {
		// https://github.com/moby/moby/issues/27198
		return runsHypervisor(machine)
			? null
			: failed('No hypervisor is present on this system. (0xc0351000)');
	}
	const build = Number(version?.split('.')[2]);
	return sharesKernel(windows?.version.build ?? 0, build)
		? null
		: failed(
				'The container operating system does not match the host operating system. (0xc0370101)',
			);
}

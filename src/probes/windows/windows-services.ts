import { observed, unobserved } from '../../model/observation.ts';
import type { Probe } from '../../model/probe.ts';
import type { WindowsServices } from '../../model/windows-facts.ts';

/**
 * Of Hyper-V (vmms, hvhost), of what containers and WSL rest on (vmcompute, hns, vfpext), of engines, of WSL
 * under its old and its new name, and of the products that a machine can be a guest of.
 */
const names = [
	...['vmms', 'hvhost', 'vmcompute', 'hns', 'vfpext'],
	...['docker', 'containerd', 'com.docker.service'],
	...['LxssManager', 'WSLService'],
	...['VBoxService', 'VMTools', 'vmicheartbeat', 'WindowsAzureGuestAgent', 'AmazonSSMAgent'],
	...['VBoxSDS', 'VBoxDrv', 'VBoxSup', 'VMnetDHCP', 'VMAuthdService'],
];

/** The services that matter here; one that nobody could ask about stays away. */
export const windowsServices: Probe<'windows-services'> = {
	fact: 'windows-services',
	title: 'the services of Windows',
	appliesTo: ['windows'],
	async observe(machine) {
		const answers = await Promise.all(
			names.map(async (name) => [name, await machine.serviceStatus(name)] as const),
		);
		const seen = answers.flatMap(([name, answer]) =>
			answer.status === 'unobserved'
				? []
				: [[name, answer.status === 'observed' ? answer.value : null] as const],
		);
		if (seen.length === 0) {
			const [, first] = answers[0] ?? [];
			const reason = first?.status === 'unobserved' ? first.reason : 'failed';
			return unobserved(reason, { source: 'service manager' });
		}
		const services: WindowsServices = Object.fromEntries(seen);
		const there = seen.flatMap(([name, status]) => (status ? `${name} ${status.state}` : []));
		return observed(services, {
			source: 'service manager',
			excerpt: there.join(', ') || 'none of them',
		});
	},
};

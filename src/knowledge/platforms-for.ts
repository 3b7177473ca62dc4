import type { CloudId, HypervisorId } from '../model/identity.ts';
import type { Platform } from '../model/platform.ts';
import { platforms } from './platforms.ts';

/**
 * The platforms that could run a machine of this identity, likeliest first; none where nestvirt has no
 * instructions. In a cloud only the cloud's own rows count, because its customer reaches no outer host.
 */
export function platformsFor(hypervisor: HypervisorId, cloud: CloudId | null): readonly Platform[] {
	return cloud === null
		? platforms.filter(
				(platform) => platform.clouds.length === 0 && platform.hypervisors.includes(hypervisor),
			)
		: platforms.filter((platform) => platform.clouds.includes(cloud));
}

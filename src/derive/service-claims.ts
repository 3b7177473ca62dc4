import { guestServices } from '../knowledge/guest-services.ts';
import type { Signals } from '../model/signals.ts';
import type { Claim } from './claim.ts';

/** What the services of Windows say about the machine layer: those that serve a guest run in guests only. */
export function serviceClaims({ windows_services: running = [] }: Signals): readonly Claim[] {
	return running.flatMap((value) => {
		const hypervisor = guestServices.get(value.toLowerCase());
		if (hypervisor === undefined) return [];
		return [{ hypervisor, role: 'guest', rank: 60, signal: 'a service that runs', value }];
	});
}

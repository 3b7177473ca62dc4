import type { Identity } from '../model/identity.ts';
import type { Signals } from '../model/signals.ts';
import { hypervisorClaims } from './hypervisor-claims.ts';
import { identifyCloud } from './identify-cloud.ts';
import { identifyContainer } from './identify-container.ts';
import { identifyHypervisor } from './identify-hypervisor.ts';

/** Machine layer, container layer and cloud from what was seen of a machine, with every signal weighed. */
export function identify(signals: Signals): Identity {
	const claims = hypervisorClaims(signals);
	return {
		machine: identifyHypervisor(signals, claims),
		container: identifyContainer(signals),
		cloud: identifyCloud(signals),
		trace: claims.map(({ signal, value, hypervisor }) => ({
			signal,
			value,
			says: hypervisor,
		})),
	};
}

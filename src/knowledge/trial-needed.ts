import type { Identity } from '../model/identity.ts';
import type { Nesting } from '../model/nesting.ts';
import { type Observation, valueIn } from '../model/observation.ts';

/**
 * Whether a hypervisor that is enabled here must be tried before it is kept: in a guest in which none has run yet,
 * incomplete nesting can keep the machine from starting (VirtualBox/virtualbox#270, #790, microsoft/WSL#7048).
 * A word for a remediation's parameters; not knowing what lies below counts as a guest.
 */
export function trialNeeded(
	identity: Observation<Identity>,
	nesting: Observation<Nesting>,
): 'true' | 'false' {
	const role = valueIn(identity)?.machine.role ?? 'guest';
	return role === 'guest' && valueIn(nesting)?.verdict !== 'proven' ? 'true' : 'false';
}

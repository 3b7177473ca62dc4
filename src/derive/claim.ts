import type { HypervisorId, MachineRole } from '../model/identity.ts';

/**
 * What one signal says about the machine layer. The highest rank wins; ranks follow the order that
 * survives real captures: what only one product can show, then what several show, then "some VM".
 */
export interface Claim {
	readonly hypervisor: HypervisorId;
	readonly role: MachineRole;
	/** From 0 to 100. */
	readonly rank: number;
	readonly signal: string;
	readonly value: string;
}

import type {
	CloudId,
	ContainerId,
	HypervisorId,
	Identity,
	MachineRole,
} from '../../src/model/identity.ts';

/** The three answers as a test tells them. */
interface Told {
	readonly machine?: HypervisorId;
	readonly role?: MachineRole | null;
	readonly container?: ContainerId | null;
	readonly cloud?: CloudId | null;
}

/** An identity: a KVM guest outside any container and cloud, but for what the test says. */
export function identityOf(told: Told = {}): Identity {
	const { machine = 'kvm', role = 'guest', container = 'none', cloud = null } = told;
	const answer = { confidence: 0.9, because: [`it is ${machine}`] };
	return {
		machine: { ...answer, id: machine, role },
		container: { ...answer, id: container },
		cloud: { ...answer, id: cloud },
		trace: [],
	};
}

import { describe, expect, test } from 'vitest';
import { traitsFromIdentity } from '../../src/derive/traits-from-identity.ts';
import type {
	CloudId,
	ContainerId,
	HypervisorId,
	Identity,
	MachineRole,
} from '../../src/model/identity.ts';

function identity(
	id: HypervisorId,
	role: MachineRole,
	cloud: CloudId | null = null,
	container: ContainerId | null = 'none',
): Identity {
	const rest = { confidence: 1, because: [] };
	return {
		machine: { id, role, ...rest },
		container: { id: container, ...rest },
		cloud: { id: cloud, ...rest },
		trace: [],
	};
}

describe('traitsFromIdentity', () => {
	test('names the outer hypervisor of a guest', () => {
		expect(traitsFromIdentity(identity('vmware', 'guest'), 'windows')).toEqual([
			'@windows',
			'@guest',
			'@guest-vmware',
		]);
	});

	test('calls a guest of an unknown hypervisor a guest', () => {
		expect(traitsFromIdentity(identity('unknown-vm', 'guest'), 'linux')).toEqual([
			'@linux',
			'@guest',
		]);
	});

	test('says that a machine is physical, in a container, or rented', () => {
		expect(traitsFromIdentity(identity('none', 'physical'), 'linux')).toContain('@physical');
		expect(traitsFromIdentity(identity('kvm', 'guest', 'hetzner', 'docker'), 'linux')).toEqual([
			'@linux',
			'@guest',
			'@guest-kvm',
			'@in-container',
			'@cloud',
		]);
		expect(traitsFromIdentity(identity('hyperv', 'guest', 'azure'), 'linux')).toContain('@azure');
	});
});

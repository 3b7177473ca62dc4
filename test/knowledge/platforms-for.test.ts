import { describe, expect, it } from 'vitest';
import { platformsFor } from '../../src/knowledge/platforms-for.ts';
import type { CloudId, HypervisorId } from '../../src/model/identity.ts';

const ids = (hypervisor: HypervisorId, cloud: CloudId | null = null): string[] =>
	platformsFor(hypervisor, cloud).map(({ id }) => id);

describe('without a cloud', () => {
	it.each<[HypervisorId, string[]]>([
		['virtualbox', ['virtualbox']],
		['vmware', ['vmware-workstation', 'vmware-fusion', 'vmware-esxi']],
		['hyperv', ['hyperv', 'azure-local', 'windows-sandbox']],
		['kvm', ['kvm', 'proxmox']],
		['qemu', ['qemu-tcg', 'kvm', 'proxmox', 'utm']],
		['xen', ['xen', 'xcp-ng', 'xenserver']],
		['nutanix', ['nutanix-ahv']],
		['wsl', ['wsl2']],
		['parallels', ['parallels']],
		['applevz', ['apple-vz', 'utm', 'lima', 'colima']],
		['bhyve', ['bhyve']],
		['firecracker', ['firecracker']],
		['cloudhypervisor', ['cloud-hypervisor']],
	])('%s', (hypervisor, expected) => {
		expect(ids(hypervisor)).toEqual(expected);
	});

	it.each<HypervisorId>([
		'none',
		'acrn',
		'uml',
		'zvm',
		'powervm',
		'openbsd-vmm',
		'unknown-vm',
		'unknown',
	])('%s has no row', (hypervisor) => {
		expect(ids(hypervisor)).toEqual([]);
	});
});

describe('in a cloud', () => {
	it.each<[HypervisorId, CloudId, string[]]>([
		['hyperv', 'azure', ['azure', 'github-hosted-runner', 'azure-devops-hosted-agent']],
		['kvm', 'aws', ['aws']],
		['xen', 'aws', ['aws']],
		['kvm', 'gcp', ['gcp']],
		['kvm', 'oracle', ['oci']],
		['qemu', 'openstack', ['openstack']],
		['kvm', 'digitalocean', ['digitalocean']],
		['kvm', 'hetzner', ['hetzner']],
		['kvm', 'vultr', ['vultr']],
		['kvm', 'linode', ['linode']],
		['kvm', 'upcloud', ['upcloud']],
		['kvm', 'scaleway', ['scaleway']],
		['kvm', 'alibaba', ['alibaba']],
	])('%s in %s', (hypervisor, cloud, expected) => {
		expect(ids(hypervisor, cloud)).toEqual(expected);
	});

	it('shows no commands for an outer host that the customer cannot reach', () => {
		expect(ids('kvm', 'tencent')).toEqual([]);
		expect(ids('hyperv', 'azure')).not.toContain('hyperv');
	});

	it('asks nothing of the hypervisor when the cloud is known', () => {
		expect(ids('unknown', 'azure')[0]).toBe('azure');
	});
});

it('does not throw for ids that no type knows', () => {
	expect(platformsFor('toString' as HypervisorId, null)).toEqual([]);
	expect(platformsFor('kvm', '__proto__' as CloudId)).toEqual([]);
});

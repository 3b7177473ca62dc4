import { describe, expect, it } from 'vitest';
import { exposeNesting } from '../../remediations/expose-nesting.ts';
import type { Card } from '../../src/model/card.ts';

const cardFor = (hypervisor: string, cloud = ''): Card => {
	const card = exposeNesting.card as (parameters: { hypervisor: string; cloud: string }) => Card;
	return card({ hypervisor, cloud });
};

const commandsOf = (card: Card): string[] =>
	card.variants.flatMap(({ steps }) => steps.flatMap(({ command }) => command ?? []));

it('is for somebody outside this machine, which has nothing to do itself', () => {
	expect(exposeNesting).toMatchObject({ id: 'expose-nesting', where: 'outer-host' });
	expect(exposeNesting.title).toBe('Expose hardware virtualization to this virtual machine');
	expect(exposeNesting.steps).toBeUndefined();
});

it('asks the owner of a VirtualBox machine for the one command, with the machine off', () => {
	const card = cardFor('virtualbox');
	expect(card.addressee).toBe('the owner of the outer host');
	expect(card.variants).toHaveLength(1);
	expect(card.variants[0]?.powerOff).toBe(true);
	expect(commandsOf(card)).toContain('VBoxManage modifyvm {vm} --nested-hw-virt on');
});

it('gives every VMware product its variant, each told apart by its name', () => {
	const whens = cardFor('vmware').variants.map(({ when }) => when);
	expect(whens).toHaveLength(3);
	for (const [index, name] of ['Workstation', 'Fusion', 'ESXi'].entries()) {
		expect(whens[index]).toContain(name);
	}
});

it('asks the subscription, not a Hyper-V administrator, in Azure', () => {
	const card = cardFor('hyperv', 'azure');
	expect(card.addressee).toContain('whoever manages the Azure subscription');
	expect(commandsOf(card)).toContain('az vm resize -g {rg} -n {vm} --size {size}');
	expect(commandsOf(card).join()).not.toContain('Set-VMProcessor');
});

it('names each addressee once', () => {
	expect(cardFor('applevz').addressee).toBe('the owner of the Mac that is the outer host');
});

describe('without a row', () => {
	it.each([
		['unknown-vm', '', 'the owner of the outer host'],
		['acrn', '', 'the owner of the outer host'],
		['kvm', 'tencent', 'the cloud provider'],
		['never-heard-of', 'nor-of-this', 'the cloud provider'],
	])('%s in "%s" still says what to ask, and claims no more', (hypervisor, cloud, addressee) => {
		const card = cardFor(hypervisor, cloud);
		expect(card.addressee).toBe(addressee);
		expect(card.variants).toHaveLength(1);
		expect(card.variants[0]).toMatchObject({ powerOff: null, sources: [] });
		expect(card.variants[0]?.steps[0]?.text).toMatch(/VT-x.*AMD-V/);
		expect(commandsOf(card)).toEqual([]);
	});
});

it('can be verified on this machine', () => {
	const { verify } = cardFor('kvm');
	expect(verify).toContain('nestvirt diagnose');
	expect(verify).toContain("grep -cwE 'vmx|svm' /proc/cpuinfo");
	expect(verify).toContain('above 0');
});

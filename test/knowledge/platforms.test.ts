import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../src/knowledge/platforms.ts';
import type { CloudId, HypervisorId } from '../../src/model/identity.ts';
import type { Platform } from '../../src/model/platform.ts';

// Typed by `satisfies`: an id that the model does not know fails to compile.
const hypervisorIds = {
	none: true,
	kvm: true,
	qemu: true,
	xen: true,
	vmware: true,
	virtualbox: true,
	hyperv: true,
	parallels: true,
	bhyve: true,
	firecracker: true,
	cloudhypervisor: true,
	applevz: true,
	nutanix: true,
	acrn: true,
	uml: true,
	zvm: true,
	powervm: true,
	'openbsd-vmm': true,
	wsl: true,
	'unknown-vm': true,
	unknown: true,
} satisfies Record<HypervisorId, true>;

const cloudIds = {
	aws: true,
	azure: true,
	gcp: true,
	oracle: true,
	alibaba: true,
	openstack: true,
	digitalocean: true,
	hetzner: true,
	linode: true,
	scaleway: true,
	upcloud: true,
	vultr: true,
	exoscale: true,
	ibm: true,
	huawei: true,
	otc: true,
	tencent: true,
	outscale: true,
	cloudstack: true,
	cloudsigma: true,
	brightbox: true,
	joyent: true,
	nwcs: true,
	tilaa: true,
	zstack: true,
} satisfies Record<CloudId, true>;

const commandsOf = ({ variant }: Platform): string[] =>
	variant.steps.flatMap(({ command }) => (command === undefined ? [] : [command]));

const textsOf = ({ variant, title, addressee, impossible }: Platform): string[] => [
	title,
	addressee,
	variant.when,
	...variant.steps.map(({ text }) => text),
	...variant.notes,
	...variant.alternatives,
	...(impossible ? [impossible.reason] : []),
];

const row = (id: string): Platform => {
	const found = platforms.find((platform) => platform.id === id);
	if (found === undefined) throw new Error(`no row for ${id}`);
	return found;
};

const plain = /^[\x20-\x7e]+$/;

describe.each(platforms.map((platform) => [platform.id, platform] as const))(
	'%s',
	(_, platform) => {
		const { variant, impossible } = platform;

		it('rests on sources that can be opened', () => {
			const ruling = impossible ? [impossible.source] : [];
			expect(variant.sources.length).toBeGreaterThan(0);
			expect(new Set(variant.sources).size).toBe(variant.sources.length);
			for (const source of [...variant.sources, ...ruling]) {
				expect(source).toMatch(/^https:\/\/\S+$/);
				expect(URL.canParse(source), source).toBe(true);
			}
		});

		it('is for machines that the identification can name', () => {
			for (const id of platform.hypervisors) expect(hypervisorIds).toHaveProperty(id);
			for (const id of platform.clouds) expect(cloudIds).toHaveProperty(id);
			expect([...platform.hypervisors, ...platform.clouds]).not.toEqual([]);
		});

		it('has commands that survive copying', () => {
			for (const command of commandsOf(platform)) expect(command).toMatch(plain);
		});

		it('speaks plainly, briefly and of the outer host by its full name', () => {
			expect(variant.steps.length).toBeGreaterThan(0);
			expect(variant.notes.length).toBeGreaterThan(0);
			expect(variant.notes.length).toBeLessThanOrEqual(7);
			for (const sentence of [...variant.notes, ...variant.alternatives]) {
				expect(sentence).toMatch(/\.$/);
			}
			for (const text of textsOf(platform)) {
				expect(text).toMatch(plain);
				expect(text).not.toContain('!');
				expect(text.replace(/`[^`]*`/g, '')).not.toMatch(/(?<!outer )(?<![\w-])hosts?(?![\w-])/i);
			}
		});
	},
);

it('gives each platform one row', () => {
	expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
});

it('uses only variables that an owner can fill in', () => {
	const known = [
		'vm',
		'uuid',
		'vmid',
		'vmx',
		'rg',
		'size',
		'id',
		'zone',
		'project',
		'file',
		'profile',
	];
	const used = platforms.flatMap((platform) =>
		[...commandsOf(platform), ...textsOf(platform)].flatMap((text) =>
			[...text.matchAll(/(?<!")\{(\w+)\}/g)].map((match) => match[1] ?? ''),
		),
	);
	expect(used.filter((name) => !known.includes(name))).toEqual([]);
});

describe('exact commands', () => {
	it.each([
		['virtualbox', true, ['VBoxManage modifyvm {vm} --nested-hw-virt on']],
		['vmware-workstation', true, ['vhv.enable = "TRUE"']],
		['vmware-esxi', true, ['govc vm.change -vm {vm} -nested-hv-enabled=true']],
		['parallels', true, ['prlctl set {vm} --nested-virt on']],
		['proxmox', true, ['qm shutdown {vmid}', 'qm set {vmid} --cpu host', 'qm start {vmid}']],
		[
			'hyperv',
			true,
			[
				'Stop-VM -Name {vm}',
				'Set-VMProcessor -VMName {vm} -ExposeVirtualizationExtensions $true',
				'Start-VM -Name {vm}',
			],
		],
		[
			'kvm',
			true,
			[
				'virsh shutdown {vm}',
				'modprobe -r kvm_intel && modprobe kvm_intel nested=1',
				'virt-xml {vm} --edit --cpu host-passthrough,clearxml=yes',
				'virsh start {vm}',
			],
		],
		[
			'azure',
			true,
			[
				'az vm list-vm-resize-options -g {rg} -n {vm} --query "[].name"',
				'az vm deallocate -g {rg} -n {vm}',
				'az vm resize -g {rg} -n {vm} --size {size}',
				'az vm start -g {rg} -n {vm}',
			],
		],
		[
			'aws',
			true,
			[
				'aws ec2 stop-instances --instance-ids {id}',
				'aws ec2 wait instance-stopped --instance-ids {id}',
				'aws ec2 modify-instance-cpu-options --instance-id {id} --nested-virtualization enabled',
				'aws ec2 start-instances --instance-ids {id}',
			],
		],
		[
			'gcp',
			false,
			[
				'gcloud compute instances export {vm} --zone {zone} --destination {file}',
				'gcloud compute instances update-from-file {vm} --zone {zone} --source {file} --most-disruptive-allowed-action RESTART',
			],
		],
		['wsl2', true, ['nestedVirtualization=true', 'wsl --shutdown']],
		['nutanix-ahv', null, ['enabledCpuFeatures = [HARDWARE_VIRTUALIZATION]']],
	] as const)('%s', (id, powerOff, inOrder) => {
		const platform = row(id);
		const wanted = new Set<string>(inOrder);
		expect(commandsOf(platform).filter((command) => wanted.has(command))).toEqual(inOrder);
		expect(platform.variant.powerOff).toBe(powerOff);
	});
});

describe('what is claimed', () => {
	it('calls nesting impossible only where the source of the vendor rules it out', () => {
		const ruledOut = platforms.filter(({ impossible }) => impossible !== undefined);
		expect(ruledOut.map(({ id }) => id)).toEqual(['bhyve']);
		expect(ruledOut.every(({ nesting }) => nesting === 'unsupported')).toBe(true);
	});

	it('names the reporter where the vendor is silent', () => {
		expect(row('hetzner').variant.notes.join()).toContain('reported');
		expect(row('xenserver').variant.notes.join()).toContain('Docker states');
		expect(row('oci').variant.notes.join()).toContain('reported');
	});

	it('leaves clouds without any documentation open', () => {
		for (const id of ['vultr', 'linode', 'upcloud', 'scaleway', 'alibaba']) {
			const { nesting, variant } = row(id);
			expect(nesting).toBe('unknown');
			expect(variant.powerOff).toBeNull();
			expect(commandsOf(row(id))).toEqual([]);
		}
	});

	it('warns of a Windows outer host first where that silently undoes the setting', () => {
		for (const id of ['virtualbox', 'vmware-workstation']) {
			expect(commandsOf(row(id))).toContain('bcdedit /set hypervisorlaunchtype off');
			expect(row(id).variant.notes[0]).toContain('Windows');
		}
	});
});

const factsFile = join(import.meta.dirname, '../../../shared/facts/platforms.json');

if (existsSync(factsFile)) {
	const facts: { platforms: { id: string; enable: { requiresPowerOff: boolean | null } }[] } =
		JSON.parse(readFileSync(factsFile, 'utf8'));

	describe('beside the facts', () => {
		it('has a row for each platform, and no other', () => {
			expect(platforms.map(({ id }) => id).sort()).toEqual(
				facts.platforms.map(({ id }) => id).sort(),
			);
		});

		it('agrees on powering off, or says that no source tells', () => {
			for (const { id, enable } of facts.platforms) {
				expect([enable.requiresPowerOff, null], id).toContain(row(id).variant.powerOff);
			}
		});
	});
}

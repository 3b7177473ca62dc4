import { describe, expect, test } from 'vitest';
import { nesting } from '../../src/derive/nesting.ts';
import { platformsFor } from '../../src/knowledge/platforms-for.ts';
import type { CpuVirtualization, KvmDevice } from '../../src/model/facts.ts';
import type { GuestRun } from '../../src/model/machine-values.ts';
import type { Nesting } from '../../src/model/nesting.ts';
import { deriveFacts } from '../../src/pipeline/derive-facts.ts';
import { derived } from '../support/derived.ts';
import { identityOf } from '../support/identity-of.ts';
import { factsOf, type Told } from '../support/judged.ts';

const nestingFor = (told: Told): Nesting => derived(nesting, 'nesting', told);

const cpu = (
	parts: Partial<CpuVirtualization> = {},
): { 'cpu-virtualization': CpuVirtualization } => ({
	'cpu-virtualization': {
		vmx: false,
		svm: false,
		hypervisorBit: true,
		readFrom: 'cpuid',
		kernelListsIt: null,
		...parts,
	},
});
const device: KvmDevice = {
	status: { kind: 'character-device', mode: 0o660, uid: 0, gid: 106, bytes: 0 },
	openable: false,
};
const run = (outcome: GuestRun['outcome']): { 'guest-run': GuestRun } => ({
	'guest-run': { outcome, detail: 'as KVM said', milliseconds: 4 },
});
const guest = { identity: identityOf() };
const physical = { identity: identityOf({ machine: 'none', role: 'physical' }) };

describe('proven', () => {
	test('where a guest ran', () => {
		expect(nestingFor({ ...guest, ...cpu({ vmx: true }), ...run('ran') })).toEqual({
			verdict: 'proven',
			restsOn: 'proof',
			because: ['a guest ran here in 4 ms'],
		});
	});

	test('where a guest ran although no flag is visible: KVM in software, with its module', () => {
		const modules = {
			present: ['kvm', 'kvm_pvm'],
			nested: null,
			paging: null,
			unrestricted: null,
			moduleFolder: null,
		};
		expect(
			nestingFor({
				...guest,
				...cpu(),
				...run('ran'),
				'kvm-modules': modules,
				'kvm-device': device,
			}),
		).toEqual({
			verdict: 'proven',
			restsOn: 'proof',
			because: [
				'a guest ran here in 4 ms',
				'although the processor shows neither VT-x nor AMD-V: KVM works in software (kvm, kvm_pvm)',
			],
		});
	});

	test('says nothing of KVM on Windows, whose root partition hides the flags from itself', () => {
		const release = {
			...({ build: 22631, revision: 1, kind: 'client', edition: null } as const),
			...({ installation: null, version: null, architecture: 'x64' } as const),
		};
		const told = { ...guest, ...cpu(), ...run('ran'), 'windows-release': release };
		expect(nestingFor(told).because).toEqual(['a guest ran here in 4 ms']);
	});

	test('whatever else is known: a guest that ran beats a platform that cannot nest', () => {
		const identity = identityOf({ machine: 'bhyve' });
		expect(nestingFor({ identity, ...cpu(), ...run('ran') }).verdict).toBe('proven');
		expect(nestingFor(run('ran')).verdict).toBe('proven');
	});
});

describe('exposed', () => {
	test.each([
		[{ vmx: true }, 'the processor shows VT-x (VMX)'],
		[{ svm: true }, 'the processor shows AMD-V (SVM)'],
		[{ vmx: true, kernelListsIt: true }, 'the processor shows VT-x (VMX)'],
	])('where a guest sees the feature: %o', (flags, because) => {
		expect(nestingFor({ ...guest, ...cpu(flags) })).toEqual({
			verdict: 'exposed',
			restsOn: 'cpu',
			because: [because],
		});
	});

	test('where the trial guest failed: that is no word about nesting', () => {
		expect(nestingFor({ ...guest, ...cpu({ svm: true }), ...run('refused') }).verdict).toBe(
			'exposed',
		);
	});

	test('on a platform whose vendor rules nesting out: the processor decides', () => {
		const identity = identityOf({ machine: 'bhyve' });
		expect(nestingFor({ identity, ...cpu({ vmx: true }) }).verdict).toBe('exposed');
	});
});

describe('withheld', () => {
	test('where a guest sees neither feature', () => {
		const identity = identityOf({ machine: 'virtualbox' });
		expect(nestingFor({ identity, ...cpu(), 'kvm-device': null })).toEqual({
			verdict: 'withheld',
			restsOn: 'cpu',
			because: ['VirtualBox shows this machine neither VT-x nor AMD-V'],
		});
	});

	test('where CPUID shows the feature and the kernel finds it locked', () => {
		expect(nestingFor({ ...guest, ...cpu({ vmx: true, kernelListsIt: false }) })).toEqual({
			verdict: 'withheld',
			restsOn: 'cpu',
			because: ['the processor has VT-x or AMD-V, but the kernel finds it locked'],
		});
	});

	test('where KVM in software was tried and failed', () => {
		expect(
			nestingFor({ ...guest, ...cpu(), ...run('refused'), 'kvm-device': device }).verdict,
		).toBe('withheld');
	});
});

describe('impossible', () => {
	test("where the only platform that it can be is ruled out by its vendor's source", () => {
		const ruling = platformsFor('bhyve', null)[0]?.impossible;
		expect(ruling?.source).toMatch(/^https:/);
		expect(nestingFor({ identity: identityOf({ machine: 'bhyve' }), ...cpu() })).toEqual({
			verdict: 'impossible',
			restsOn: 'platform',
			because: ['bhyve shows this machine neither VT-x nor AMD-V'],
			ruling,
		});
	});
});

describe('undetermined', () => {
	test('where KVM may work in software and no guest could be tried', () => {
		for (const unseen of ['skipped', 'access-denied'] as const) {
			expect(
				nestingFor({ ...guest, ...cpu(), 'kvm-device': device, 'guest-run': { unseen } }),
			).toMatchObject({
				verdict: 'undetermined',
				restsOn: 'nothing',
				settledBy: 'running as root, which may try a guest,',
			});
		}
	});

	test('where nobody could look for the device of a KVM that is loaded', () => {
		const modules = {
			...{ present: ['kvm', 'kvm_pvm'], nested: null, paging: null },
			...{ unrestricted: null, moduleFolder: null },
		};
		const told = { ...guest, ...cpu(), 'kvm-modules': modules };
		expect(nestingFor(told)).toMatchObject({
			verdict: 'undetermined',
			because: [expect.stringContaining('yet the kernel has loaded KVM')],
		});
		expect(nestingFor({ ...told, 'kvm-device': null }).verdict).toBe('withheld');
		expect(nestingFor({ ...told, 'kvm-modules': { ...modules, present: [] } }).verdict).toBe(
			'withheld',
		);
	});

	test('where the flags of a guest could not be read', () => {
		expect(nestingFor(guest)).toEqual({
			verdict: 'undetermined',
			restsOn: 'nothing',
			because: ['the processor flags could not be read'],
			settledBy: 'reading CPUID or /proc/cpuinfo',
		});
	});

	test('where nobody knows what the machine is', () => {
		const identity = identityOf({ machine: 'unknown', role: null });
		for (const told of [{ identity, ...cpu({ vmx: true }) }, cpu({ vmx: true }), {}]) {
			expect(nestingFor(told)).toMatchObject({
				verdict: 'undetermined',
				restsOn: 'nothing',
				settledBy: 'reading CPUID or DMI',
			});
		}
	});
});

describe('not a guest', () => {
	test('is a physical machine, whatever its processor shows', () => {
		for (const flags of [{}, { vmx: true }]) {
			expect(nestingFor({ ...physical, ...cpu(flags) })).toEqual({
				verdict: 'not-a-guest',
				restsOn: 'cpu',
				because: ['it is none'],
			});
		}
	});

	test('is a physical machine on which a guest ran: nothing was nested', () => {
		expect(nestingFor({ ...physical, ...cpu({ vmx: true }), ...run('ran') })).toMatchObject({
			verdict: 'not-a-guest',
			restsOn: 'proof',
		});
	});

	test('is the root partition of Hyper-V', () => {
		const identity = identityOf({ machine: 'hyperv', role: 'host' });
		expect(nestingFor({ identity, ...cpu() }).verdict).toBe('not-a-guest');
	});
});

test('carries its reasons as evidence', () => {
	const facts = deriveFacts(factsOf({ ...guest, ...cpu({ vmx: true }) }), [nesting]);
	expect(facts.nesting?.evidence).toEqual([
		{ source: 'nesting', excerpt: 'the processor shows VT-x (VMX)' },
	]);
});

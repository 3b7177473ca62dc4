import { describe, expect, test } from 'vitest';
import { identity } from '../../src/derive/identity.ts';
import { deriveFacts } from '../../src/pipeline/derive-facts.ts';
import { derived } from '../support/derived.ts';
import { factsOf } from '../support/judged.ts';

const told = {
	dmi: { product_name: 'VirtualBox' },
	'hypervisor-leaves': {
		leaves: [{ leaf: 0x40000000, vendor: 'KVMKVMKVM', highestLeaf: 0x40000001 }],
		partition: null,
	},
};

describe('identity', () => {
	test('weighs the facts of one run', () => {
		expect(derived(identity, 'identity', told).machine).toMatchObject({
			id: 'virtualbox',
			role: 'guest',
		});
	});

	test('carries its reasons as evidence, the deciding one first', () => {
		const facts = deriveFacts(factsOf(told), [identity]);
		expect(facts.identity?.evidence).toEqual([
			{ source: 'identity', excerpt: 'DMI product_name says VirtualBox (VirtualBox)' },
			{ source: 'identity', excerpt: 'CPUID 0x40000000 says KVM (KVMKVMKVM)' },
		]);
	});

	test('answers, and claims nothing, where no fact was seen', () => {
		expect(derived(identity, 'identity', {})).toMatchObject({
			machine: { id: 'unknown', role: null, confidence: 0 },
			container: { id: null },
			cloud: { id: null },
		});
	});
});

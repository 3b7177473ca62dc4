import { describe, expect, test } from 'vitest';
import { matchesDmi } from '../../src/derive/matches-dmi.ts';

const rule = {
	all: [
		{ field: 'sys_vendor', must: 'start', text: 'Microsoft' },
		{ field: 'product_name', must: 'start', text: 'Virtual Machine' },
	],
	says: 'hyperv',
	source: 'https://example.org/',
} as const;

describe('matchesDmi', () => {
	test('wants every condition', () => {
		const both = { sys_vendor: 'Microsoft Corporation', product_name: 'Virtual Machine' };
		expect(matchesDmi(rule, both)).toBe(true);
		expect(matchesDmi(rule, { ...both, product_name: 'Surface Laptop' })).toBe(false);
	});

	test('wants the beginning of a text, not its middle', () => {
		const middle = { sys_vendor: 'Microsoft', product_name: 'A Virtual Machine' };
		expect(matchesDmi(rule, middle)).toBe(false);
	});

	test('takes a field that was not read, or is empty, for no match', () => {
		expect(matchesDmi(rule, { sys_vendor: 'Microsoft' })).toBe(false);
		expect(matchesDmi(rule, { sys_vendor: 'Microsoft', product_name: '' })).toBe(false);
		expect(matchesDmi(rule, {})).toBe(false);
	});

	test('tells a whole text, a beginning and an end apart', () => {
		const holds = (must: 'be' | 'start' | 'end', seen: string) =>
			matchesDmi(
				{ all: [{ field: 'product_name', must, text: 'KVM' }], says: 'kvm', source: '' },
				{ product_name: seen },
			);
		const seen = ['KVM', 'KVM10', 'Old KVM', 'kvm'];
		expect(seen.filter((text) => holds('be', text))).toEqual(['KVM']);
		expect(seen.filter((text) => holds('start', text))).toEqual(['KVM', 'KVM10']);
		expect(seen.filter((text) => holds('end', text))).toEqual(['KVM', 'Old KVM']);
	});
});

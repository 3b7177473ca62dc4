import { describe, expect, test } from 'vitest';
import { linuxFactsFromClaims } from '../../src/derive/linux-facts-from-claims.ts';
import { weighedClaims } from '../../src/derive/weighed-claims.ts';
import type { TextValue } from '../../src/model/loose-texts.ts';

const factsOf = (told: Readonly<Record<string, TextValue>>) =>
	linuxFactsFromClaims(
		weighedClaims([
			{ file: 'a', claims: Object.entries(told).map(([about, value]) => ({ about, value })) },
		]).claims,
	);

describe('facts of a Linux machine from claims', () => {
	test('system and kernel', () => {
		const told = {
			'system.id': 'ubuntu',
			'system.title': 'Ubuntu',
			'system.like': 'debian',
			kernel: '6.1',
		};
		expect(factsOf(told)).toMatchObject({
			'operating-system': {
				value: { id: 'ubuntu', title: 'Ubuntu', version: null, like: ['debian'] },
			},
			kernel: { value: { release: '6.1' } },
		});
	});

	test('the processor with its flags', () => {
		const flags = { 'flag.vmx': true, 'flag.svm': false, 'flag.hypervisor': true };
		expect(factsOf({ 'cpu.architecture': 'x86_64', ...flags })).toMatchObject({
			cpu: {
				value: { architecture: 'x86_64', flags: { vmx: true, svm: false, hypervisor: true } },
			},
			'cpu-virtualization': { value: { vmx: true, hypervisorBit: true, kernelListsIt: true } },
		});
	});

	test('the processor without them: nothing of virtualization', () => {
		const facts = factsOf({ 'cpu.model': 'Xeon' });
		expect(facts.cpu).toMatchObject({ value: { model: 'Xeon', architecture: null, flags: null } });
		expect(facts['cpu-virtualization']).toBeUndefined();
	});

	test('nothing where nothing was stated', () => {
		expect(Object.values(factsOf({})).filter((one) => one !== undefined)).toEqual([]);
	});
});

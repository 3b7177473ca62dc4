import { describe, expect, test } from 'vitest';
import { nestedPaging } from '../../checks/nested-paging.ts';
import type { KvmModules } from '../../src/model/facts.ts';
import { judged } from '../support/judged.ts';

const intel: KvmModules = {
	present: ['kvm', 'kvm_intel'],
	nested: true,
	paging: true,
	unrestricted: true,
	moduleFolder: true,
};
const told = (parts: Partial<KvmModules>) =>
	judged(nestedPaging, { 'kvm-modules': { ...intel, ...parts } });

describe('nested-paging', () => {
	test('passes where the module uses it', () => {
		expect(told({})).toMatchObject({ verdict: 'pass', because: 'kvm_intel runs with ept' });
		expect(told({ present: ['kvm', 'kvm_amd'], unrestricted: null })).toMatchObject({
			verdict: 'pass',
			because: 'kvm_amd runs with npt',
		});
	});

	test('fails, mildly, where it is off', () => {
		expect(told({ paging: false })).toMatchObject({
			verdict: 'fail',
			severity: 'degraded',
			remediation: { id: 'use-nested-paging', parameters: { driver: 'kvm_intel', option: 'ept' } },
		});
		expect(told({ unrestricted: false }).remediation?.parameters).toEqual({
			driver: 'kvm_intel',
			option: 'unrestricted_guest',
		});
	});

	test('has nothing to say without such a module', () => {
		expect(told({ present: ['kvm', 'kvm_pvm'], paging: null, unrestricted: null }).verdict).toBe(
			'not-applicable',
		);
	});
});

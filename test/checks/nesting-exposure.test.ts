import { describe, expect, test } from 'vitest';
import { nestingExposure } from '../../checks/nesting-exposure.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Nesting } from '../../src/model/nesting.ts';
import { identityOf } from '../support/identity-of.ts';
import { judged } from '../support/judged.ts';

const judgedFor = (nesting: Partial<Nesting> & Pick<Nesting, 'verdict'>): Finding =>
	judged(nestingExposure, {
		identity: identityOf({ machine: 'hyperv', cloud: 'azure' }),
		nesting: { restsOn: 'cpu', because: ['one', 'two'], ...nesting },
	});

describe('nesting-exposure', () => {
	test.each(['proven', 'exposed'] as const)('passes where nesting is %s', (verdict) => {
		expect(judgedFor({ verdict })).toMatchObject({ verdict: 'pass', because: 'one; two' });
	});

	test('fails where it is withheld, and asks whoever runs this hypervisor in this cloud', () => {
		expect(judgedFor({ verdict: 'withheld' })).toMatchObject({
			verdict: 'fail',
			because: 'one; two',
			remediation: {
				id: 'expose-nesting',
				parameters: { hypervisor: 'hyperv', cloud: 'azure' },
			},
		});
		const nesting = { verdict: 'withheld', restsOn: 'cpu', because: ['one'] } as const;
		expect(
			judged(nestingExposure, { identity: identityOf(), nesting }).remediation?.parameters,
		).toEqual({ hypervisor: 'kvm', cloud: '' });
		expect(judged(nestingExposure, { identity: null, nesting }).remediation?.parameters).toEqual({
			hypervisor: 'unknown-vm',
			cloud: '',
		});
	});

	test('fails for good, with the source, where the platform cannot', () => {
		const ruling = { reason: 'the vendor says no', source: 'https://example.org/no' };
		const finding = judgedFor({ verdict: 'impossible', ruling });
		expect(finding).toMatchObject({ verdict: 'fail', impossible: ruling });
		expect(finding.remediation).toBeUndefined();
		expect(judgedFor({ verdict: 'impossible' }).impossible).toEqual({
			reason: 'one; two',
			source: '',
		});
	});

	test('is unknown, with the read that settles it, where it is undetermined', () => {
		expect(judgedFor({ verdict: 'undetermined', settledBy: 'reading CPUID' })).toMatchObject({
			verdict: 'unknown',
			settledBy: 'reading CPUID',
		});
	});

	test('has nothing to say about a machine that is no guest', () => {
		expect(judgedFor({ verdict: 'not-a-guest' }).verdict).toBe('not-applicable');
	});

	test('is unknown, never failed, where nothing is known', () => {
		expect(judged(nestingExposure, { identity: identityOf() }).verdict).toBe('unknown');
		expect(judged(nestingExposure, { nesting: null, identity: identityOf() }).verdict).toBe(
			'unknown',
		);
	});
});

import { describe, expect, test } from 'vitest';
import { instanceClaim } from '../../src/derive/instance-claim.ts';

const azure = (type: string, securityType: string | null = null) =>
	instanceClaim({ cloud: 'azure', type, securityType });

describe('what the type of a machine says about nesting', () => {
	test('a size that its vendor excludes', () => {
		expect(azure('Standard_B2s')).toEqual([
			'its type Standard_B2s (Bv1) cannot nest, its vendor says',
		]);
	});

	test('a size that can, kept away by something else', () => {
		expect(azure('Standard_D4s_v5', 'TrustedLaunch')).toEqual([
			'its type Standard_D4s_v5 can nest without a switch',
			'its security type TrustedLaunch may be what keeps it away',
		]);
	});

	test('an option of the instance', () => {
		expect(instanceClaim({ cloud: 'aws', type: 'm8i.2xlarge', securityType: null })).toEqual([
			'its type m8i.2xlarge can nest if the option NestedVirtualization is enabled for it',
		]);
	});

	test('no more than is known', () => {
		expect(instanceClaim({ cloud: 'aws', type: 't3.micro', securityType: null })[0]).toContain(
			'as far as is known',
		);
		expect(azure('Standard_D4d_v5')).toEqual(['its type is Standard_D4d_v5']);
		expect(azure('Standard_Z9')).toEqual(['its type is Standard_Z9']);
	});
});

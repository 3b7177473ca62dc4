import { describe, expect, test } from 'vitest';
import { instanceFamilies } from '../../src/knowledge/instance-families.ts';

const clouds = [
	[/^Standard_/, 'azure'],
	[/\./, 'aws'],
	[/-/, 'gcp'],
] as const;

function familyOf(name: string) {
	const [, cloud] = clouds.find(([shape]) => shape.test(name)) ?? [];
	return cloud && instanceFamilies[cloud].find(({ type }) => type.test(name));
}

describe('families of machine types', () => {
	// Types that the vendors' pages give as examples of their series.
	test.each([
		['Standard_D4s_v5', 'Dsv5', true],
		['Standard_D2s_v3', 'Dsv3', true],
		['Standard_E96-24s_v5', 'Esv5', true],
		['Standard_DC4as_cc_v5', 'DCas_cc_v5', true],
		['Standard_DC2as_v5', 'DCasv5', false],
		['Standard_D4ps_v5', 'any other ARM64 size', false],
		['Standard_DS2_v2', 'Dsv2', false],
		['Standard_B1s', 'Bv1', false],
		['Standard_NC4as_T4_v3', 'NCasT4_v3', false],
		['Standard_A2', 'old series without the ACU mark', false],
		['c7i.metal-24xl', 'bare metal', true],
		['m8i-flex.large', 'c8i, m8i, r8i and flex', true],
		['m7g.medium', 'Graviton', false],
		['t3.micro', 'all other virtual types', false],
		['e2-medium', 'E2', false],
		['n2d-standard-2', 'AMD', false],
		['n2-standard-4', 'Intel general and compute types', true],
	])('%s is %s', (type, family, nested) => {
		expect(familyOf(type)).toMatchObject({ family, nested });
	});

	test('each has a source on the web', () => {
		for (const { source } of Object.values(instanceFamilies).flat())
			expect(source).toMatch(/^https:\/\//);
	});
});

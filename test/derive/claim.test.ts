import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/derive/claim.ts';
import { hypervisorClaims } from '../../src/derive/hypervisor-claims.ts';
import { cpuidVendors } from '../../src/knowledge/cpuid-vendors.ts';
import {
	cloudDmiRules,
	hypervisorDmiRules,
	managedDmiRules,
	qemuDmiRules,
} from '../../src/knowledge/dmi-rules.ts';
import { hypervisorTitles } from '../../src/knowledge/titles.ts';
import type { Signals } from '../../src/model/signals.ts';
import { dmiText } from '../support/dmi-text.ts';

const rules = [...hypervisorDmiRules, ...managedDmiRules, ...qemuDmiRules, ...cloudDmiRules];
const conditions = rules.flatMap(({ all }) => all);
const vendors = fc.constantFrom(...cpuidVendors.map(({ vendor }) => vendor), 'NeverHeardOf', '');
const dmi = fc
	.uniqueArray(fc.constantFrom(...conditions), { maxLength: 6 })
	.map((some) => Object.fromEntries(some.map((one) => [one.field, dmiText(one)])));

const signals: fc.Arbitrary<Signals> = fc.record(
	{
		dmi,
		cpuinfo_flags: fc.subarray(['vmx', 'svm', 'hypervisor']),
		hypervisor_cpuid_vendor: vendors,
		cpuid: fc.record(
			{
				'0x40000100.vendor': vendors,
				'0x40000003.ebx': fc.constantFrom('0x0', '0x1', '0x1001', '0x2bb9ff', 'not a number'),
			},
			{ requiredKeys: [] },
		),
		acpi: fc.dictionary(
			fc.constantFrom('FACP', 'DSDT'),
			fc.constantFrom('FIRECK', 'VBOX', 'ALASKA'),
		),
		files: fc.dictionary(
			fc.constant('/proc/sys/kernel/osrelease'),
			fc.constantFrom('6.1.0', '5.15.90.1-microsoft-standard-WSL2'),
		),
	},
	{ requiredKeys: [] },
);

test('every claim names a known hypervisor and its signal, and ranks from 0 to 100, highest first', () => {
	fc.assert(
		fc.property(signals, (seen) => {
			const claims: readonly Claim[] = hypervisorClaims(seen);
			for (const { hypervisor, rank, signal } of claims) {
				expect(hypervisorTitles).toHaveProperty(hypervisor);
				expect(signal).not.toBe('');
				expect(rank).toBeGreaterThanOrEqual(0);
				expect(rank).toBeLessThanOrEqual(100);
			}
			const ranks = claims.map(({ rank }) => rank);
			expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
		}),
	);
});

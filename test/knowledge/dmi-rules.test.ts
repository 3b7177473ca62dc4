import { describe, expect, test } from 'vitest';
import { matchesDmi } from '../../src/derive/matches-dmi.ts';
import {
	cloudDmiRules,
	hypervisorDmiRules,
	managedDmiRules,
	qemuDmiRules,
} from '../../src/knowledge/dmi-rules.ts';
import { cloudTitles, hypervisorTitles } from '../../src/knowledge/titles.ts';
import { dmiText } from '../support/dmi-text.ts';

const tables = [
	['hypervisors', hypervisorDmiRules, hypervisorTitles],
	['managers', managedDmiRules, hypervisorTitles],
	['QEMU boards', qemuDmiRules, hypervisorTitles],
	['clouds', cloudDmiRules, cloudTitles],
] as const;

// Files of /sys/class/dmi/id that the kernel makes (drivers/firmware/dmi-id.c).
const fields = [
	'sys_vendor',
	'product_name',
	'product_serial',
	'board_name',
	'board_vendor',
	'bios_vendor',
	'bios_version',
	'chassis_vendor',
	'chassis_asset_tag',
	'smbios_vm_bit',
];

describe.each(tables)('DMI rules for %s', (_, rules, titles) => {
	test('each rest on fields that exist, texts that can match, and a source', () => {
		for (const { all, says, source } of rules) {
			expect(all.length).toBeGreaterThan(0);
			for (const condition of all) {
				expect(fields).toContain(condition.field);
				expect(dmiText(condition)).not.toBe('x');
				expect(dmiText(condition)).not.toBe(' x');
			}
			expect(titles).toHaveProperty(says);
			expect(source).toMatch(/^https:\/\/\S+/);
		}
	});

	test('repeat no condition', () => {
		const conditions = rules.map(({ all }) => JSON.stringify(all));
		expect(new Set(conditions).size).toBe(conditions.length);
	});
});

test.each([
	'Microsoft Corporation',
	'Google',
	'Oracle Corporation',
	'Hetzner',
	'Nutanix',
	'Red Hat',
])('%s alone decides nothing: it also builds or sells computers', (vendor) => {
	const rules = [...hypervisorDmiRules, ...managedDmiRules, ...qemuDmiRules, ...cloudDmiRules];
	const byVendorAlone = rules.filter((rule) => matchesDmi(rule, { sys_vendor: vendor }));
	expect(byVendorAlone).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { acpiTables } from '../../src/probes/acpi-tables.ts';
import { machineWith } from '../support/machine-with.ts';

const folder = '/sys/firmware/acpi/tables';
const header = (signature: string, oem: string): string =>
	`${signature}${'\0'.repeat(6)}${oem.padEnd(6)}${'TABLEID'.padEnd(8)}${'\0'.repeat(12)}`;
const files = {
	[`${folder}/DSDT`]: header('DSDT', 'VBOX'),
	[`${folder}/APIC`]: header('APIC', 'VBOX'),
	[`${folder}/SSDT7`]: 'never read',
};

describe('acpi-tables', () => {
	test('reads the headers of the tables that name somebody', async () => {
		expect(await acpiTables.observe(machineWith({ files }))).toMatchObject({
			value: [
				{ signature: 'APIC', oemId: 'VBOX' },
				{ signature: 'DSDT', oemId: 'VBOX' },
			],
		});
	});

	test('is closed to ordinary accounts, which is not the same as absent', async () => {
		const machine = machineWith({ files, forbidden: Object.keys(files) });
		expect(await acpiTables.observe(machine)).toMatchObject({ reason: 'access-denied' });
	});

	test('keeps the tables that make sense', async () => {
		const machine = machineWith({ files: { ...files, [`${folder}/APIC`]: 'x' } });
		expect(await acpiTables.observe(machine)).toMatchObject({ value: [{ signature: 'DSDT' }] });
	});

	test('knows a machine without ACPI', async () => {
		expect(await acpiTables.observe(machineWith({}))).toMatchObject({ status: 'absent' });
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from '../../src/derive/identify.ts';
import { nestedExposure } from '../../src/derive/nested-exposure.ts';
import { parseSignals } from '../../src/parsers/signals.ts';

const read = (inputs: unknown) => {
	const line = parseSignals(JSON.stringify({ id: 'a', inputs }));
	return 'signals' in line ? line.signals : line.error;
};

describe('parseSignals', () => {
	test('keeps the id whatever it is, and says what is wrong with a line', () => {
		expect(parseSignals('{')).toEqual({ id: null, error: 'no JSON object' });
		expect(parseSignals('[1]')).toEqual({ id: null, error: 'no JSON object' });
		expect(parseSignals('{"id":7}')).toEqual({ id: 7, error: 'inputs is missing or no object' });
		expect(parseSignals('{"id":"x","inputs":[]}')).toMatchObject({
			id: 'x',
			error: expect.any(String),
		});
		expect(parseSignals('{"inputs":{}}')).toMatchObject({ id: null, signals: {} });
	});

	test('tells no DMI from DMI that was not read', () => {
		expect(read({ dmi: {} })).toMatchObject({ dmi: {} });
		expect(read({ dmi: null })).not.toHaveProperty('dmi');
	});

	test.each([1, '1', true])('reads the SMBIOS bit from %o', (bit) => {
		expect(read({ dmi: { smbios_vm_bit: bit } })).toMatchObject({ dmi: { smbios_vm_bit: '1' } });
	});

	test('takes a folder for something that is there, and an object for an environment', () => {
		expect(
			read({ files: { '/proc/vz': '@dir', '/proc/1/environ': { container: 'lxc', TERM: 'x' } } }),
		).toMatchObject({
			files: { '/proc/vz': '@exists', '/proc/1/environ': 'container=lxc\0TERM=x' },
		});
	});

	test('joins lists to lines, and lowers the ids of devices', () => {
		expect(read({ virt_what: ['kvm', 'aws'], pci_ids: ['80EE:BEEF'] })).toMatchObject({
			virt_what: 'kvm\naws',
			pci_ids: ['80ee:beef'],
		});
	});

	test('takes ACPI ids by table, or one alone, without padding', () => {
		expect(read({ acpi: { FACP: 'FIRECK FCVMFADT' } })).toMatchObject({ acpi: { FACP: 'FIRECK' } });
		expect(read({ acpi: 'VBOX  ' })).toMatchObject({ acpi: { table: 'VBOX' } });
	});

	test('whatever JSON a line holds, it is answered and can be identified', () => {
		const keys = [
			'dmi',
			'files',
			'acpi',
			'cpuid',
			'cpuinfo_flags',
			'lscpu',
			'dmesg',
			'pci_ids',
			'virt_what',
			'cpu_model',
			'__proto__',
		];
		const inputs = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
		fc.assert(
			fc.property(inputs, (value) => {
				const line = parseSignals(JSON.stringify({ id: 1, inputs: value }));
				if (!('signals' in line)) throw new Error(line.error);
				const identity = identify(line.signals);
				expect([true, false, null]).toContain(nestedExposure(line.signals, identity));
			}),
			{ numRuns: 500 },
		);
	});
});

import { expect, test } from 'vitest';
import { firmwareClaims } from '../../src/derive/firmware-claims.ts';
import type { Signals } from '../../src/model/signals.ts';

const said = (signals: Signals) =>
	firmwareClaims(signals).map(({ hypervisor, role, rank }) => `${hypervisor} ${role} ${rank}`);

test('a pair that names a product outranks software of a cloud, and that the board of QEMU', () => {
	const [pair = 0, manager = 0, board = 0] = [
		{ product_name: 'VirtualBox' },
		{ product_name: 'OpenStack Nova' },
		{ sys_vendor: 'QEMU' },
	].map((dmi) => firmwareClaims({ dmi })[0]?.rank);
	expect(pair).toBeGreaterThan(manager);
	expect(manager).toBeGreaterThan(board);
});

test('metal of Amazon is physical, and no other row speaks for it', () => {
	expect(said({ dmi: { sys_vendor: 'Amazon EC2', product_name: 'm5.metal' } })).toEqual([
		'none physical 92',
	]);
});

test('a bare product KVM is a guest, and a longer name that begins like it is not', () => {
	expect(said({ dmi: { product_name: 'KVM' } })).toEqual(['kvm guest 65']);
	expect(said({ dmi: { product_name: 'KVM10' } })).toEqual([]);
});

test.each([
	['FIRECK', 'firecracker'],
	['VBOX', 'virtualbox'],
	['ACRN', 'acrn'],
	['VRTUAL', 'hyperv'],
])('ACPI tables by %s are those of %s', (oemId, id) => {
	expect(said({ acpi: { FACP: oemId } })).toEqual([`${id} guest 85`]);
});

test('an OEM id that names a property of objects is no hypervisor', () => {
	expect(said({ acpi: { FACP: 'constructor' } })).toEqual([]);
});

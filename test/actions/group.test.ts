import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

test('a group is made where it is missing, and goes only where it was missing', async () => {
	const went = await thereAndBack(described('physical-debian-12'), {
		kind: 'group',
		group: 'docker',
	});
	expect(went).toMatchObject({ there: { exists: true }, back: { exists: false } });
	const there = await thereAndBack(described('physical-debian-12'), {
		kind: 'group',
		group: 'kvm',
	});
	expect(there.changes).toEqual([]);
});

test('on Windows, too', async () => {
	const machine = described('vmware-windows-11');
	const went = await thereAndBack(machine, { kind: 'group', group: 'docker-users' });
	expect(went).toMatchObject({ there: { exists: true }, back: { exists: false } });
	expect(went.machine.description()).toEqual(machine);
});

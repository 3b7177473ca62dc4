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

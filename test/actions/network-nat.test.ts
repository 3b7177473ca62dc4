import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const action = { kind: 'network-nat' } as const;

test('the NAT that nothing uses goes and comes back, and the one of guests stays', async () => {
	const machine = described('azure-windows-server-2019-stale-nat');
	const went = await thereAndBack(machine, action);
	const name = 'NATe7d387ac-b027-4767-9e26-78dd173a4c35';
	expect(went.changes).toEqual([
		{ change: 'remove-nat', name },
		{ change: 'add-nat', name, prefix: '172.25.144.0/20', outer: null },
	]);
	expect(went.there).toEqual({ stale: [] });
	expect(went.back).toEqual(went.before);
	expect(went.machine.description()).toEqual(machine);
});

test('where there is none, nothing is changed', async () => {
	expect((await thereAndBack(described('azure-windows-server-2022'), action)).changes).toEqual([]);
});

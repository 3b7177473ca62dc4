import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const action = { kind: 'encryption-suspension', restarts: 3 } as const;

test('protection is suspended where it is on, and resumed', async () => {
	const went = await thereAndBack(described('physical-windows-11-launch-off'), action);
	expect(went).toMatchObject({ there: { protection: 'off' }, back: { protection: 'on' } });
});

test('without protection nothing is changed', async () => {
	expect((await thereAndBack(described('vmware-windows-11'), action)).changes).toEqual([]);
});

import { expect, test } from 'vitest';
import { described } from '../support/described.ts';
import { thereAndBack } from '../support/there-and-back.ts';

const docker = { load: 'loaded', active: 'inactive', sub: 'dead', result: 'success' };
const action = { kind: 'unit', unit: 'docker.service' } as const;

test('a unit is enabled and started, then stopped and disabled', async () => {
	const units = { 'docker.service': docker };
	const went = await thereAndBack(described('physical-debian-12', { units, links: {} }), action);
	expect(went.there).toMatchObject({ isActive: true, isEnabled: true });
	expect(went.back).toMatchObject({ isActive: false, isEnabled: false });
});

test('a unit that is not there is not made', async () => {
	expect((await thereAndBack(described('physical-debian-12'), action)).changes).toEqual([]);
});
